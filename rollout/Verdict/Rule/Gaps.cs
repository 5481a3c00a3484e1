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
        else if (evidence.Strata.All(stratum => stratum.New is { SendLatenciesMs.Count: 0, SlowUsers: null }))
            yield return $"Stage {evidence.Stage}: no latencies were given, so nothing is said about speed.";
        else if (evidence.Strata.All(stratum => stratum.New.SendLatenciesMs.Count == 0))
            yield return $"Stage {evidence.Stage}: no latencies were given; of speed, only the sends slower than the limit are compared.";
        if (evidence.Strata is [{ Stratum: Stratum.Combined }])
            yield return $"Stage {evidence.Stage}: VistA and Oracle Health were not told apart; a fault of one can hide behind the other.";
        if (evidence.Assignment.Checked == 0 && evidence.Assignment.Observed is null)
            yield return $"Stage {evidence.Stage}: whether users got the flow planned for them was not checked.";
    }
}
