namespace PactNet;

/// <summary>How much the Pact core logs. Process-wide: the first pact or verification fixes it.</summary>
public enum PactLogLevel
{
    Trace,
    Debug,
    Information,
    Warn,
    Error,
    None,
}
