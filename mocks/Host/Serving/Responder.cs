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
        var recipientEhr = environment.Faults.TellsRecordsApart ? await simulator.RecipientEhrAsync(request, context.RequestAborted) : null;
        var scope = environment.Faults.Scope(request.Route.Name, request.Caller, recipientEhr);
        if (!await DisturbAsync(context, scope, fault => fault.Moment == FaultMoment.BeforeEndpoint))
            return null;

        var answer = environment.Faults.Strike<IInsteadFault>(scope, fault => fault.Answer(request) is not null)?.Answer(request)
                     ?? await AnswerOfEndpointAsync(request, scope, context.RequestAborted);
        return await DisturbAsync(context, scope, fault => fault.Moment == FaultMoment.AfterEndpoint && fault.Concerns(answer)) ? answer : null;
    }

    private async ValueTask<SimResponse> AnswerOfEndpointAsync(SimRequest request, FaultScope scope, CancellationToken cancellationToken)
    {
        var answer = await request.Route.Handler(request, cancellationToken);
        foreach (var fault in environment.Faults.StrikeAll<IAnswerFault>(scope, fault => fault.Concerns(answer)))
            answer = fault.Spoil(answer);
        return answer;
    }

    private async ValueTask<bool> DisturbAsync(HttpContext context, FaultScope scope, Func<IConnectionFault, bool> concerns)
    {
        foreach (var fault in environment.Faults.StrikeAll(scope, concerns))
        {
            if (!await fault.DisturbAsync(context))
                break;
        }

        return !context.RequestAborted.IsCancellationRequested;
    }
}
