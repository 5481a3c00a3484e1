using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Contracts.Verification.States;

/// <summary>
/// Where the verifier announces states and learns the values for the request it replays. The states are arranged by then: what a request
/// needs beyond values, such as a cookie, must be known before the verifier starts.
/// </summary>
internal sealed class StateEndpoint : IAsyncDisposable
{
    private readonly LoopbackServer _server;

    private StateEndpoint(LoopbackServer server) => _server = server;

    public Uri Uri => _server.Uri;

    public static async Task<StateEndpoint> StartAsync(CancellationToken cancellationToken) => new(await LoopbackServer.StartAsync(cancellationToken));

    public void Answer(IReadOnlyDictionary<string, object> arranged) =>
        _server.Answer = context => context.Response.WriteAsJsonAsync(arranged, context.RequestAborted);

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
