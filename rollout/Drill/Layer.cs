namespace SecureMessaging.Rollout.Drill;

/// <summary>What of the harness can notice that something is wrong.</summary>
public enum Layer
{
    /// <summary>A pact that is no longer kept.</summary>
    Contract,

    /// <summary>A journey in a browser.</summary>
    Journey,

    /// <summary>Served toggles beside the formula.</summary>
    Assignment,

    /// <summary>A ramp of load: errors or latency that come with the rate.</summary>
    Load,

    /// <summary>What clients were told beside what was delivered.</summary>
    Reconciliation,

    /// <summary>The stage's verdict: the new flow beside the base.</summary>
    Verdict,

    /// <summary>What the BFF counts.</summary>
    Metrics,

    /// <summary>What the BFF writes to its log.</summary>
    Logs,
}
