namespace SecureMessaging.Rollout.Verdict.Rule.Rules;

/// <summary>4: sends of the new flow are slower, beyond chance and beyond both floors, for enough users of either flow.</summary>
internal sealed class LatencyHarmRule : IRule
{
    public Finding? Apply(StratumCase stratum) => IsSuspected(stratum) && HasEnoughUsers(stratum)
        ? new Finding(StageOutcome.Rollback, StageRule.LatencyHarm, Describe(stratum) + ".")
        : null;

    internal static bool IsSuspected(StratumCase stratum) =>
        stratum.HasBase
        && stratum.Figures.Latency is { } latency
        && latency.PValue < stratum.Figures.Alpha
        && latency.ShiftMs > stratum.Rule.Latency.HarmShift * latency.BaseMedianMs
        && latency.ShiftMs > stratum.Rule.Latency.FloorMs;

    internal static string Describe(StratumCase stratum)
    {
        var (latency, rule) = (stratum.Figures.Latency!, stratum.Rule.Latency);
        return $"{stratum.Wording.Place}: a send of the new flow takes {Wording.Milliseconds(latency.ShiftMs)} longer than one of the base, whose median is "
            + $"{Wording.Milliseconds(latency.BaseMedianMs)} ({Wording.PValue(latency.PValue)}; "
            + $"harm is more than {Wording.Percent(rule.HarmShift)} and {Wording.Milliseconds(rule.FloorMs)})";
    }

    private static bool HasEnoughUsers(StratumCase stratum) =>
        Math.Min(stratum.Evidence.New.SendLatenciesMs.Count, stratum.Evidence.Base.SendLatenciesMs.Count) >= stratum.Rule.HarmUsers;
}
