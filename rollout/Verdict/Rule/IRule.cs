namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>One rule: it finds something in a stratum, or has nothing to say.</summary>
internal interface IRule
{
    Finding? Apply(StratumCase stratum);
}
