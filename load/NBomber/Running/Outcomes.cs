using NBomber.Contracts;
using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Running;

namespace NBomber.Running;

/// <summary>Says a response in the engine's words.</summary>
internal static class Outcomes
{
    public static IterationOutcome Of(IResponse response) => new(
        response.IsError ? Outcome.Fail : Outcome.Ok, response.StatusCode, response.Message, response.SizeBytes,
        response.LatencyMs > 0 ? TimeSpan.FromMilliseconds(response.LatencyMs) : null);
}
