namespace SecureMessaging.Rollout.Report.Results;

/// <summary>What was rehearsed against: the harness's own stack, or a site.</summary>
public sealed record RunTarget
{
    public string Kind { get; init; } = "stack";

    public string? Web { get; init; }

    public string? Bff { get; init; }
}
