using Microsoft.AspNetCore.Builder;

namespace SecureMessaging.Mocks.Bff;

/// <summary>A BFF that serves until it is disposed.</summary>
public sealed class RunningBff : IAsyncDisposable
{
    private readonly WebApplication _application;

    internal RunningBff(WebApplication application, Uri url) => (_application, Url) = (application, url);

    /// <summary>Base URL.</summary>
    public Uri Url { get; }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }
}
