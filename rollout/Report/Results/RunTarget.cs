namespace SecureMessaging.Rollout.Report.Results;

/// <summary>What was rehearsed against: the harness's own stack, or a site.</summary>
public sealed record RunTarget
{
    /// <summary>The harness's own stack.</summary>
    public const string Stack = "stack";

    /// <summary>A site that is not the harness's to steer.</summary>
    public const string Site = "site";

    public string Kind { get; init; } = Stack;

    public string? Web { get; init; }

    public string? Bff { get; init; }
}
