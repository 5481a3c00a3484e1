using HdrHistogram;

namespace SecureMessaging.Load.Engine.Recording;

/// <summary>Which series a figure is about; null means any. A step stands for those named after it too: <c>send</c> for <c>send-large-file</c>.</summary>
public sealed record Scope(string? Scenario = null, string? Step = null, Outcome? Outcome = null, string? Flow = null, string? Ehr = null, string? Platform = null)
{
    /// <summary>Whether a series is meant.</summary>
    public bool Includes(SeriesKey key) =>
        (Scenario is null || Scenario == key.Scenario)
        && IncludesStep(key.Step)
        && (Outcome is null || Outcome == key.Outcome)
        && (Flow is null || Flow == key.Labels.Flow)
        && (Ehr is null || Ehr == key.Labels.Ehr)
        && (Platform is null || Platform == key.Labels.Platform);

    /// <summary>Whether a step is meant.</summary>
    public bool IncludesStep(string step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return Step is null || (step.StartsWith(Step, StringComparison.Ordinal) && (step.Length == Step.Length || step[Step.Length] == '-'));
    }

    /// <summary>Response times of all series meant.</summary>
    public HistogramBase Response(IEnumerable<SeriesTotal> totals) => Histograms.Sum(Of(totals).Select(total => total.Response));

    /// <summary>Service times of all series meant.</summary>
    public HistogramBase Service(IEnumerable<SeriesTotal> totals) => Histograms.Sum(Of(totals).Select(total => total.Service));

    /// <summary>How many samples the series meant hold.</summary>
    public long Count(IEnumerable<SeriesTotal> totals) => Of(totals).Sum(total => total.Response.TotalCount);

    private IEnumerable<SeriesTotal> Of(IEnumerable<SeriesTotal> totals) => totals.Where(total => Includes(total.Key));
}
