using SecureMessaging.Load.Engine.Thresholds;
using SecureMessaging.Load.Engine.Validity;

namespace SecureMessaging.Load.Engine.Running;

/// <summary>What came out of a run.</summary>
/// <param name="WarmUp">Kept apart; null when there was none.</param>
/// <param name="Measured">What is judged.</param>
/// <param name="Thresholds">Each threshold with the value it met.</param>
/// <param name="Conclusion">Pass, fail or invalid.</param>
/// <param name="InvalidReasons">Why the figures cannot be believed; empty when they can.</param>
/// <param name="StoppedBecause">Why it ended before its time; null when it did not.</param>
public sealed record RunResult(
    PhaseResult? WarmUp, PhaseResult Measured, IReadOnlyList<ThresholdResult> Thresholds, Conclusion Conclusion, IReadOnlyList<string> InvalidReasons,
    string? StoppedBecause);
