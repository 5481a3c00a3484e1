using HdrHistogram;

namespace SecureMessaging.Load.Engine.Recording;

/// <summary>What was recorded under one key so far.</summary>
public sealed record SeriesTotal(SeriesKey Key, HistogramBase Response, HistogramBase Service, IReadOnlyList<CodeCount> Codes, ByteTotal Bytes);
