using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Running;

namespace SecureMessaging.Load.Engine.Thresholds;

/// <summary>A threshold and what became of it. A figure that does not exist meets nothing.</summary>
public sealed record ThresholdResult(Threshold Threshold, double? Figure, bool Met)
{
    /// <summary>Why a run says that it was stopped where this threshold ended it.</summary>
    public string StopsBecause => $"threshold missed: {Threshold}";

    // One that ended the run stays missed: what was in flight then mostly ends well, and would take the miss back.
    internal static IReadOnlyList<ThresholdResult> Judge(IEnumerable<Threshold> thresholds, PhaseResult measured, ThresholdResult? missed) =>
        [.. thresholds.Select(threshold => threshold == missed?.Threshold ? missed : Judge(threshold, measured.Series))];

    /// <summary>Judges what was recorded.</summary>
    public static ThresholdResult Judge(Threshold threshold, IReadOnlyList<SeriesTotal> series)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        var figure = threshold.Read(series);
        return new(threshold, figure, figure is { } value && threshold.IsMet(value));
    }
}
