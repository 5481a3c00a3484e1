namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>What a stage's evidence cannot answer, in sentences.</summary>
internal static class Gaps
{
    public static IEnumerable<string> In(
        StageEvidence evidence, IReadOnlyList<StratumVerdict> strata, IReadOnlyList<StratumVerdict> deciding)
    {
        foreach (var stratum in strata.Except(deciding))
            yield return stratum.Reason + " Judged for harm only; the rest is judged on all users.";
        if (evidence.Percent >= 100)
            yield return $"Stage {evidence.Stage}: with everybody on the new flow there is no base, so latency is not compared; watch it against its limit.";
        else
        {
            foreach (var stratum in evidence.Strata.Where(stratum => stratum.New is { Users: > 0, SendLatenciesMs.Count: 0 }))
                yield return $"{new Wording(evidence, stratum.Stratum).Place}: no latencies were given" + (stratum.New.SlowUsers is null ? ", so nothing is said about speed." : "; of speed, only the sends slower than the limit are compared.");
        }

        if (evidence.Csat is { New.Count: 0 } or { Base.Count: 0 })
            yield return $"Stage {evidence.Stage}: satisfaction scores were given for {(evidence.Csat.New.Count > 0 ? "the new flow alone" : evidence.Csat.Base.Count > 0 ? "the base alone" : "neither flow")}, and were not compared.";
        if (evidence.Strata is [{ Stratum: Stratum.Combined }])
            yield return $"Stage {evidence.Stage}: VistA and Oracle Health were not told apart; a fault of one can hide behind the other.";
        if (evidence.Assignment.Checked == 0 && evidence.Assignment.Observed is null)
            yield return $"Stage {evidence.Stage}: whether users got the flow planned for them was not checked.";
    }
}
