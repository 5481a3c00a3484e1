using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Verdict.Rule.Rules;

/// <summary>
/// 1: a message told sent was lost, duplicated or misrouted in the new flow. One is enough, unless the base broke promises too and
/// the new flow not demonstrably more: then it is <see cref="DownstreamIncidentRule"/>'s.
/// </summary>
internal sealed class InvariantRule : IRule
{
    public Finding? Apply(StratumCase stratum) => stratum.Evidence.New.Invariants.Broken > 0 && !IsAlike(stratum)
        ? new Finding(StageOutcome.Rollback, StageRule.Invariant, $"{stratum.Wording.Place}, new flow: {Describe(stratum.Evidence.New)}.")
        : null;

    internal static bool IsAlike(StratumCase stratum)
    {
        var (first, second) = (stratum.Evidence.New, stratum.Evidence.Base);
        return stratum.HasBase
            && second.Invariants.Broken > 0
            && FisherExact.PValue(Broken(first), Broken(second)) >= stratum.Alpha;
    }

    internal static string Describe(ArmEvidence arm)
    {
        var (accepted, lost, duplicated, misrouted, _) = arm.Invariants;
        (int Count, string Fate)[] fates =
        [
            (lost, "told sent but never delivered"),
            (duplicated, "delivered more than once"),
            (misrouted, "delivered to another team"),
        ];
        var broken = fates.Where(fate => fate.Count > 0).Select(fate => $"{fate.Count} {fate.Fate}");
        return (accepted > 0 ? $"of {accepted} messages accepted, " : "") + string.Join(", ", broken);
    }

    // Counts may come without the number of accepted messages; a user is then taken to have sent one.
    private static Proportion Broken(ArmEvidence arm)
    {
        var accepted = Math.Max(Math.Max(arm.Invariants.Accepted, arm.Users), arm.Invariants.Broken);
        return new Proportion(arm.Invariants.Broken, accepted);
    }
}
