namespace SecureMessaging.Rollout.Verdict.Rule.Rules;

/// <summary>4: sends of the new flow are slower, beyond chance and beyond both floors.</summary>
internal sealed class LatencyHarmRule : IRule
{
    public Finding? Apply(StratumCase stratum)
    {
        if (!stratum.HasBase || stratum.Figures.Latency is not { } latency)
            return null;
        var rule = stratum.Rule.Latency;
        var isHarm = latency.PValue < stratum.Figures.Alpha
            && latency.ShiftMs > rule.HarmShift * latency.BaseMedianMs
            && latency.ShiftMs > rule.FloorMs;
        return isHarm
            ? new Finding(
                StageOutcome.Rollback,
                StageRule.LatencyHarm,
                $"{stratum.Wording.Place}: a send of the new flow takes {Wording.Milliseconds(latency.ShiftMs)} longer than one of the base, whose median is "
                + $"{Wording.Milliseconds(latency.BaseMedianMs)} ({Wording.PValue(latency.PValue)}; "
                + $"harm is more than {Wording.Percent(rule.HarmShift)} and {Wording.Milliseconds(rule.FloorMs)}).")
            : null;
    }
}
