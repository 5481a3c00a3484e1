using System.Net.Sockets;
using System.Text;
using SecureMessaging.Mocks.Host.Journal;

namespace SecureMessaging.Mocks.Tests.Host;

/// <summary>Journal and metrics have every request, those that went wrong too.</summary>
public sealed class RequestsOnRecordTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_body_beyond_the_limit_is_413()
    {
        await using var site = await StandInSite.StartAsync();
        using var client = new TcpClient();
        await client.ConnectAsync(site.Host.Url.Host, site.Host.Url.Port, Cancelled);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes("POST /echo/x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999999999\r\n\r\n"), Cancelled);
        using var answer = new StreamReader(client.GetStream(), Encoding.ASCII);
        Assert.StartsWith("HTTP/1.1 413", await answer.ReadLineAsync(Cancelled), StringComparison.Ordinal);
        Assert.Equal(new RouteCount("echo", 413, 1), Assert.Single(site.Host.Environment.Counters.Snapshot()));
    }

    [Fact]
    public async Task An_endpoint_that_breaks_is_500()
    {
        await using var site = await StandInSite.StartAsync();
        using var response = await site.Http.GetAsync("broken", Cancelled);
        Assert.Equal(new RouteCount("broken", 500, 1), Assert.Single(site.Host.Environment.Counters.Snapshot()));
        Assert.Equal(500, Assert.Single(site.Host.Environment.Journal.Read(0).Requests).Status);
    }
}
