using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.Host.Serving;

/// <summary>
/// Answers one request to an endpoint: who asks, faults, latency, the endpoint itself. Both readers of the route table call it, so
/// that they cannot differ.
/// </summary>
public sealed class Responder(ISimulator simulator, SimulatorEnvironment environment)
{
    /// <summary>The answer, or null when a fault took the connection away.</summary>
    public async ValueTask<SimResponse?> AnswerAsync(HttpContext context, SimRequest request)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(request);
        request.Caller = simulator.Identify(request);
        if (environment.Latency.Next(request.Route.Name) is { Ticks: > 0 } latency)
            await Task.Delay(latency, environment.Real, context.RequestAborted);

        return environment.Faults.IsEmpty
            ? await request.Route.Handler(request, context.RequestAborted)
            : await AnswerAmidFaultsAsync(context, request);
    }

    private async ValueTask<SimResponse?> AnswerAmidFaultsAsync(HttpContext context, SimRequest request)
    {
        var scope = new FaultScope(request.Route.Name, request.Caller.Actor, await simulator.RecipientEhrAsync(request, context.RequestAborted));
        var connection = environment.Faults.StrikeAll<IConnectionFault>(scope).ToArray();
        if (!await DisturbAsync(connection, FaultMoment.BeforeEndpoint, context))
            return null;

        var answer = environment.Faults.Strike<IInsteadFault>(scope, fault => fault.Answer(request) is not null)?.Answer(request)
                     ?? await request.Route.Handler(request, context.RequestAborted);
        foreach (var fault in environment.Faults.StrikeAll<IAnswerFault>(scope))
            answer = fault.Spoil(answer);

        return await DisturbAsync(connection, FaultMoment.AfterEndpoint, context) ? answer : null;
    }

    private static async ValueTask<bool> DisturbAsync(IConnectionFault[] faults, FaultMoment moment, HttpContext context)
    {
        foreach (var fault in faults)
        {
            if (fault.Moment == moment)
                await fault.DisturbAsync(context);
        }

        return !context.RequestAborted.IsCancellationRequested;
    }
}
