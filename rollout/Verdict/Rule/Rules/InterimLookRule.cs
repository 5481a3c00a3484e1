namespace SecureMessaging.Rollout.Verdict.Rule.Rules;

/// <summary>5: promotion is judged once, at the end; looking often would promote by luck.</summary>
internal sealed class InterimLookRule : IRule
{
    public Finding? Apply(StratumCase stratum) => stratum.Stage.Looks.IsFinal
        ? null
        : new Finding(
            StageOutcome.Hold, StageRule.InterimLook, $"{stratum.Wording.Place}: no harm seen so far; promotion is judged at the end of the stage.");
}
