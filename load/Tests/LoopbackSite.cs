using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace SecureMessaging.Load.Tests;

/// <summary>A site of a test's own, on a free loopback port.</summary>
internal sealed class LoopbackSite : IAsyncDisposable
{
    private readonly WebApplication _site;

    private LoopbackSite(WebApplication site) => _site = site;

    public Uri Url => new(_site.Urls.Single());

    /// <summary>Serves what the test maps.</summary>
    public static async Task<LoopbackSite> StartAsync(Action<WebApplication> map)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting();
        var site = builder.Build();
        map(site);
        await site.StartAsync(TestContext.Current.CancellationToken);
        return new(site);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();
}
