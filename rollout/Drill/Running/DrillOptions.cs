namespace SecureMessaging.Rollout.Drill.Running;

/// <summary>What to drill, and how.</summary>
public sealed record DrillOptions
{
    /// <summary>Defects to put in.</summary>
    public IReadOnlyList<Defect> Defects { get; init; } = DefectCatalogue.All;

    /// <summary>Asks every catcher of a defect, not only until one has caught it.</summary>
    public bool AllLayers { get; init; }

    /// <summary>Where results and evidence go.</summary>
    public required string Folder { get; init; }

    /// <summary>Seed of the population.</summary>
    public ulong Seed { get; init; } = 42;

    /// <summary>Defects at a time; those that need a measured load come one by one afterwards.</summary>
    public int Parallel { get; init; } = 2;

    /// <summary>No catcher takes longer than this.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(120);
}
