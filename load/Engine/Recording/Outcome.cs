namespace SecureMessaging.Load.Engine.Recording;

/// <summary>How a step or an iteration ended. Kept apart, since a run full of time-outs can show a good latency of what succeeded.</summary>
public enum Outcome
{
    /// <summary>It succeeded.</summary>
    Ok,

    /// <summary>It failed or timed out; a time-out counts with its full time.</summary>
    Fail,
}
