namespace SecureMessaging.Rollout.Report.Results;

/// <summary>Where a run took place; enough to judge its figures and to repeat it.</summary>
public sealed record RunMachine
{
    public string? OperatingSystem { get; init; }

    public int? Cores { get; init; }

    public string? Runtime { get; init; }

    /// <summary>Commit of the harness.</summary>
    public string? Commit { get; init; }
}
