using System.Net.Http.Json;
using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Serving;

namespace SecureMessaging.Mocks.Tests.Host;

/// <summary>A running stand-in and a client of it; by WireMock's own path when a tester's mapping is in place.</summary>
internal sealed record StandInSite(SimulatorHost Host, StandIn Simulator, HttpClient Http) : IAsyncDisposable
{
    public static async Task<StandInSite> StartAsync(bool byWireMock = false, params FaultOrder[] faults)
    {
        var (host, simulator) = await StandIn.StartAsync(faults);
        var site = new StandInSite(host, simulator, new HttpClient { BaseAddress = host.Url });
        if (byWireMock)
            await site.MapAsync("/a-testers-own", 418);
        return site;
    }

    /// <summary>Adds a mapping as a tester would; its id.</summary>
    public async Task<Guid> MapAsync(string path, int status)
    {
        using var response = await Http.PostAsJsonAsync(
            "__admin/mappings",
            new { Request = new { Path = path, Methods = new[] { "GET" } }, Response = new { StatusCode = status } },
            TestContext.Current.CancellationToken);
        return (await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<Added>(TestContext.Current.CancellationToken))!.Guid;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Host.DisposeAsync();
    }

    private sealed record Added(Guid Guid);
}
