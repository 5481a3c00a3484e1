namespace SecureMessaging.Load.Engine.Running;

/// <summary>Part of a run.</summary>
public enum RunPhase
{
    /// <summary>Code is compiled, connections opened; kept apart and never judged.</summary>
    WarmUp,

    /// <summary>What is judged.</summary>
    Measured,
}
