using SecureMessaging.Load.Engine.Recording;

namespace SecureMessaging.Load.Engine.Running;

/// <summary>What a step or an iteration says about itself.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Code">Status code or name of the failure; may be empty.</param>
/// <param name="Message">What to say about the code.</param>
/// <param name="Bytes">Bytes received.</param>
/// <param name="Latency">Replaces the measured response time when set.</param>
public readonly record struct IterationOutcome(Outcome Outcome, string Code = "", string Message = "", long Bytes = 0, TimeSpan? Latency = null)
{
    /// <summary>It succeeded.</summary>
    public static IterationOutcome Ok { get; } = new(Outcome.Ok);

    /// <summary>It failed.</summary>
    public static IterationOutcome Fail(string code, string message = "") => new(Outcome.Fail, code, message);

    /// <summary>What an exception means: NBomber's codes, -100 for a time-out, -101 for anything else.</summary>
    public static IterationOutcome Of(Exception failure) => failure switch
    {
        OperationCanceledException => Fail("-100", "operation timeout"),
        _ => Fail("-101", failure?.Message ?? ""),
    };
}
