using SecureMessaging.Load.Engine.Recording;

namespace SecureMessaging.Load.Engine.Output;

/// <summary>One series in one second of a run; response times.</summary>
public sealed record SeriesSecond(string Step, Outcome Outcome, string Flow, string Ehr, string Platform, long Count, double P50Ms, double P95Ms, double P99Ms, double MaxMs)
{
    internal static SeriesSecond Of(SeriesInterval interval)
    {
        var times = Distribution.Of(interval.Response);
        var (key, labels) = (interval.Key, interval.Key.Labels);
        return new(key.Step, key.Outcome, labels.Flow, labels.Ehr, labels.Platform, times.Count, times.P50Ms, times.P95Ms, times.P99Ms, times.MaxMs);
    }
}
