using SecureMessaging.Load.Engine.Running;

namespace SecureMessaging.Load.Engine.Thresholds;

/// <summary>A threshold and what became of it. A figure that does not exist meets nothing.</summary>
public sealed record ThresholdResult(Threshold Threshold, double? Figure, bool Met)
{
    internal static IReadOnlyList<ThresholdResult> Judge(IEnumerable<Threshold> thresholds, PhaseResult measured) =>
        [.. thresholds.Select(threshold => Judge(threshold, threshold.Read(measured.Series, measured.Duration)))];

    private static ThresholdResult Judge(Threshold threshold, double? figure) => new(threshold, figure, figure is { } value && threshold.IsMet(value));
}
