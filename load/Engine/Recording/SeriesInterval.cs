using HdrHistogram;

namespace SecureMessaging.Load.Engine.Recording;

/// <summary>What was recorded under one key in one interval. The histograms are recycled: copy what is to be kept.</summary>
public readonly record struct SeriesInterval(SeriesKey Key, HistogramBase Response, HistogramBase Service);
