namespace SecureMessaging.Rollout.Verdict.Rule.Rules;

/// <summary>6: below this number even a spotless record shows nothing.</summary>
internal sealed class TooFewUsersRule : IRule
{
    public Finding? Apply(StratumCase stratum)
    {
        var (users, minimum) = (stratum.Evidence.New.Users, stratum.Figures.MinimumUsers);
        if (users < minimum)
            return Hold(stratum, $"{users} users had the new flow, {minimum} are needed to show a margin of {Wording.Points(stratum.Criteria.Margin)}");
        if (stratum.HasBase && stratum.Evidence.Base.Users == 0)
            return Hold(stratum, "nobody used the base, so there is nothing to compare with");
        return stratum.HasBase && IsTimed(stratum.Evidence.New) != IsTimed(stratum.Evidence.Base) ? Hold(stratum, "latency was measured for one flow only") : null;
    }

    private static (bool Sends, bool SlowSends) IsTimed(ArmEvidence arm) => (arm.SendLatenciesMs.Count > 0, arm.SlowUsers is not null);

    private static Finding Hold(StratumCase stratum, string what) =>
        new(StageOutcome.Hold, StageRule.TooFewUsers, $"{stratum.Wording.Place}: {what}.");
}
