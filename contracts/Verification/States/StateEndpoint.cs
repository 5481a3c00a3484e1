using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SecureMessaging.Contracts.Verification.States;

/// <summary>
/// Where the verifier announces states and learns the values for the request it replays. The states are arranged by then: what a request
/// needs beyond values, such as a cookie, must be known before the verifier starts.
/// </summary>
internal sealed class StateEndpoint : IAsyncDisposable
{
    private readonly WebApplication _app;
    private IReadOnlyDictionary<string, object> _values = new Dictionary<string, object>();

    private StateEndpoint(WebApplication app) => _app = app;

    public Uri Uri => new(new Uri(_app.Urls.Single()), "/provider-states");

    public static async Task<StateEndpoint> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var endpoint = new StateEndpoint(app);
        app.MapPost("/provider-states", () => Results.Json(endpoint._values));
        await app.StartAsync(cancellationToken);
        return endpoint;
    }

    public void Answer(IReadOnlyDictionary<string, object> arranged) => _values = arranged;

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
