namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>What was seen in a stage and decides nothing, in sentences.</summary>
internal static class Remarks
{
    public static IEnumerable<string> On(StageEvidence evidence) => DeliveredAfterError(evidence).Concat(Platforms(evidence));

    private static IEnumerable<string> Platforms(StageEvidence evidence)
    {
        if (evidence.Platforms.Count > 0)
            yield return $"Stage {evidence.Stage}: messages sent by platform: {string.Join("; ", evidence.Platforms.Select(arm => $"{arm.Platform}, {(arm.IsNew ? "new flow" : "base")}: {arm.Sent} of {arm.Sent + arm.Failed}"))}.";
    }

    private static IEnumerable<string> DeliveredAfterError(StageEvidence evidence) =>
        from stratum in evidence.Strata
        from arm in new[] { (Name: "new flow", Evidence: stratum.New), (Name: "base", Evidence: stratum.Base) }
        let delivered = arm.Evidence.Invariants.DeliveredAfterError
        where delivered > 0
        select $"{new Wording(evidence, stratum.Stratum).Place}, {arm.Name}: {delivered} messages were delivered although the user was told "
            + "they failed; trying again will duplicate them.";
}
