namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>How the release is taken back, by severity.</summary>
public sealed record RollbackPlan(TurnBackProcedure Critical, TurnBackProcedure High, RollbackProcedure Low)
{
    /// <summary>The procedure for a severity.</summary>
    public RollbackProcedure For(Severity severity) => severity switch
    {
        Severity.Critical => Critical,
        Severity.High => High,
        _ => Low,
    };
}
