namespace SecureMessaging.E2E.Journeys.Running;

/// <summary>What only some targets can do, and a journey may need.</summary>
[Flags]
public enum Capabilities
{
    None = 0,

    /// <summary>Flip toggles, allow users by name.</summary>
    Toggles = 1,

    /// <summary>Read what was delivered.</summary>
    Ledgers = 2,

    /// <summary>Order faults and latency.</summary>
    Faults = 4,

    /// <summary>Move the simulated clocks.</summary>
    Clocks = 8,

    /// <summary>Read what the BFF counts.</summary>
    Metrics = 16,
}
