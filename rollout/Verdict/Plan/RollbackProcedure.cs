namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>What happens at one severity; rehearsed at <paramref name="RehearsedAt"/> percent, which is a stage's.</summary>
public record RollbackProcedure(string When, double RehearsedAt, IReadOnlyList<string> Steps);
