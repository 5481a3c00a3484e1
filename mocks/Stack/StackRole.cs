namespace SecureMessaging.Mocks.Stack;

/// <summary>A part of the topology that can run alone. Names on the command line: web, bff, vista, oracle-health.</summary>
public enum StackRole
{
    /// <summary>Oracle Health simulator: pools, outboxes, ledger.</summary>
    OracleHealth,

    /// <summary>VistA simulator: the SM patient API, the front door for both records.</summary>
    Vista,

    /// <summary>Reference BFF.</summary>
    Bff,

    /// <summary>Reference pages.</summary>
    Web,
}
