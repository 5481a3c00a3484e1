namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>Refuses evidence that cannot be: negative counts, more failures than users.</summary>
internal static class EvidenceCheck
{
    public static void Ensure(StageEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (evidence.Strata.Count == 0)
            throw new EvidenceException($"stage {evidence.Stage}: no figures were given");
        if (evidence.Looks.Planned < 1)
            throw new EvidenceException($"stage {evidence.Stage}: at least one look must be planned");
        if (evidence.Percent is not (>= 0 and <= 100))
            throw new EvidenceException($"stage {evidence.Stage}: {evidence.Percent} is not a percentage");
        foreach (var stratum in evidence.Strata)
        {
            Ensure(stratum.New, $"{Wording.Name(stratum.Stratum)}, new flow");
            Ensure(stratum.Base, $"{Wording.Name(stratum.Stratum)}, base");
        }
    }

    private static void Ensure(ArmEvidence arm, string where)
    {
        Require(arm.Users >= 0, $"{where}: {arm.Users} users: a count cannot be negative");
        Require(arm.FailedUsers >= 0, $"{where}: {arm.FailedUsers} failed users: a count cannot be negative");
        Require(arm.FailedUsers <= arm.Users, $"{where}: {arm.FailedUsers} failed users of {arm.Users}: more failures than users");
        Require(arm.SlowUsers is null or >= 0, $"{where}: {arm.SlowUsers} slow users: a count cannot be negative");
        Require((arm.SlowUsers ?? 0) <= arm.Users, $"{where}: {arm.SlowUsers} slow users of {arm.Users}: more than there are");
        Require(arm.SendLatenciesMs.All(latency => latency >= 0 && double.IsFinite(latency)), $"{where}: a latency is not a number of milliseconds");
        var (accepted, lost, duplicated, misrouted, late) = arm.Invariants;
        Require(accepted >= 0 && lost >= 0 && duplicated >= 0 && misrouted >= 0 && late >= 0, $"{where}: a count of messages cannot be negative");
    }

    private static void Require(bool holds, string complaint)
    {
        if (!holds)
            throw new EvidenceException(complaint);
    }
}
