namespace SecureMessaging.Rollout.Rehearsal.Running;

/// <summary>What to rehearse.</summary>
public sealed record RehearsalOptions
{
    /// <summary>How thoroughly: smoke, quick, standard, soak.</summary>
    public string Profile { get; init; } = "standard";

    /// <summary>A plan's name, or a file.</summary>
    public string Plan { get; init; } = "full-release";

    /// <summary>Seed of everything drawn.</summary>
    public ulong Seed { get; init; } = 42;

    /// <summary>Folder of the run; one is made under <c>runs/</c> by default.</summary>
    public string? Out { get; init; }

    /// <summary>Folder of a run to go on with; its settings prevail.</summary>
    public string? Resume { get; init; }

    /// <summary>Faults in force from the first percentage on, as a file for <c>PUT /__sim/faults</c>; for seeing the harness catch something.</summary>
    public string? FaultsFile { get; init; }
}
