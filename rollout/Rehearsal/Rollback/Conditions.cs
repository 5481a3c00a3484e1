namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>What a rehearsed rollback must show.</summary>
internal static class Conditions
{
    /// <summary>What is not as it must be, in words; none where the rehearsal passed.</summary>
    public static IReadOnlyList<string> Failed(params IEnumerable<(bool Holds, string Otherwise)> conditions) =>
        [.. conditions.Where(condition => !condition.Holds).Select(condition => condition.Otherwise)];
}
