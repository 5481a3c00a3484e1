using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.Tests.Host;

/// <summary>What each fault looks like from the other end of the wire, by the short-cut and by WireMock alike.</summary>
public sealed class HttpFaultTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_reset_before_the_endpoint_leaves_nothing_done(bool byWireMock)
    {
        var (error, calls) = await BrokenAsync("connection-reset", byWireMock);
        Assert.True(error is HttpRequestException or IOException);
        Assert.Equal(0, calls);
    }

    [Fact]
    public async Task A_reset_is_over_only_once_the_request_knows_of_it()
    {
        using var known = new CancellationTokenSource();
        var context = new DefaultHttpContext();
        context.Features.Set<IHttpRequestLifetimeFeature>(new LateLifetime { RequestAborted = known.Token });

        var disturbing = new ConnectionReset(FaultMoment.BeforeEndpoint).DisturbAsync(context).AsTask();
        Assert.False(disturbing.IsCompleted);
        await known.CancelAsync();
        await disturbing;
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_reset_after_the_endpoint_leaves_the_work_done(bool byWireMock)
    {
        var (error, calls) = await BrokenAsync("connection-reset-after", byWireMock);
        Assert.True(error is HttpRequestException or IOException);
        Assert.Equal(1, calls);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_cut_body_breaks_off_after_the_headers(bool byWireMock)
    {
        var (error, calls) = await BrokenAsync("cut-body", byWireMock);
        Assert.True(error is HttpRequestException or IOException);
        Assert.Equal(1, calls);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_hang_ends_when_the_caller_gives_up(bool byWireMock)
    {
        await using var site = await SiteAsync(byWireMock, new FaultOrder("hang"));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        var asking = site.Http.GetAsync("thing", patience.Token);
        await UntilAsync(() => site.Host.Environment.Faults.Rules[0].Fired == 1, "the fault did not strike");
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        await UntilAsync(() => site.Host.Environment.Journal.Read(0).Requests.Count > 0, "the simulator hangs on");
        Assert.Equal(0, site.Simulator.Calls);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_hang_has_an_end_of_its_own(bool byWireMock)
    {
        var (error, _) = await BrokenAsync("hang", byWireMock, ("atMost", 0.05));
        Assert.True(error is HttpRequestException or IOException);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_slow_drip_brings_the_whole_body(bool byWireMock)
    {
        await using var plain = await SiteAsync(byWireMock);
        await using var slow = await SiteAsync(byWireMock, Order("slow-drip", ("bytes", 8), ("pause", 0.001)));
        Assert.Equal(await plain.Http.GetStringAsync("thing", Cancelled), await slow.Http.GetStringAsync("thing", Cancelled));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Slow_headers_come_in_the_end(bool byWireMock)
    {
        await using var site = await SiteAsync(byWireMock, Order("slow-headers", ("delay", 0.01)));
        using var response = await site.Http.GetAsync("thing", Cancelled);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Truncated_json_is_well_formed_http_and_no_json(bool byWireMock)
    {
        await using var site = await SiteAsync(byWireMock, new FaultOrder("truncated-json"));
        var body = await site.Http.GetStringAsync("thing", Cancelled);
        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(body));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Maintenance_is_a_page_with_503(bool byWireMock)
    {
        await using var site = await SiteAsync(byWireMock, new FaultOrder("html-maintenance"));
        using var response = await site.Http.GetAsync("thing", Cancelled);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "text/html"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Equal(0, site.Simulator.Calls);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Throttling_says_when_to_come_again(bool byWireMock)
    {
        await using var site = await SiteAsync(byWireMock, Order("throttled", ("retryAfter", 7)));
        using var response = await site.Http.GetAsync("thing", Cancelled);
        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(7)), (response.StatusCode, response.Headers.RetryAfter!.Delta!.Value));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_wrong_content_type_leaves_the_body_alone(bool byWireMock)
    {
        await using var site = await SiteAsync(byWireMock, new FaultOrder("wrong-content-type"));
        using var response = await site.Http.GetAsync("thing", Cancelled);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.NotNull(JsonDocument.Parse(await response.Content.ReadAsStringAsync(Cancelled)));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_drifted_field_has_another_name(bool byWireMock)
    {
        await using var site = await SiteAsync(byWireMock, new FaultOrder("drifted-field"));
        var body = await site.Http.GetFromJsonAsync<JsonElement>("thing", Cancelled);
        Assert.Equal((false, 1), (body.TryGetProperty("id", out _), body.GetProperty("identifier").GetInt32()));
    }

    [Fact]
    public void All_of_a_body_but_the_drifted_field_stays_as_it_is()
    {
        var drift = new DriftedField("id", "identifier");
        var answer = SimResponse.OfText("""[ {"id":1.50,"text":"é \u00e9","\u0069d":2}, "id" ]""", SimResponse.Json);
        Assert.Equal("""[ {"identifier":1.50,"text":"é \u00e9","identifier":2}, "id" ]""", Encoding.UTF8.GetString(drift.Spoil(answer).Body.Span));
    }

    [Theory]
    [InlineData("truncated-json", "DELETE", "thing")]
    [InlineData("cut-body", "DELETE", "thing")]
    [InlineData("slow-drip", "DELETE", "thing")]
    [InlineData("wrong-content-type", "DELETE", "thing")]
    [InlineData("drifted-field", "DELETE", "thing")]
    [InlineData("drifted-field", "POST", "echo/x")]
    public async Task What_would_change_nothing_does_not_count(string fault, string method, string path)
    {
        await using var site = await SiteAsync(byWireMock: false, new FaultOrder(fault));
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = method == "POST" ? new StringContent("""{"text":"id"}""") : null };
        using var response = await site.Http.SendAsync(request, Cancelled);
        Assert.True(response.IsSuccessStatusCode);
        Assert.Equal(0, site.Host.Environment.Faults.Rules[0].Fired);
    }

    [Theory]
    [InlineData("connection-reset", "connection-reset")]
    [InlineData("connection-reset", "cut-body")]
    [InlineData("connection-reset-after", "cut-body")]
    [InlineData("cut-body", "connection-reset-after")]
    [InlineData("html-maintenance", "truncated-json")]
    public async Task What_would_come_too_late_does_not_count(string first, string second)
    {
        await using var site = await SiteAsync(byWireMock: false, new FaultOrder(first), new FaultOrder(second));
        await Record.ExceptionAsync(() => site.Http.GetStringAsync("thing", Cancelled));
        Assert.Equal([1, 0], site.Host.Environment.Faults.Rules.Select(rule => rule.Fired));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_cut_body_is_on_record_as_a_connection_lost(bool byWireMock)
    {
        await using var site = await SiteAsync(byWireMock, new FaultOrder("cut-body"));
        await Record.ExceptionAsync(() => site.Http.GetStringAsync("thing", Cancelled));
        var journal = site.Host.Environment.Journal;
        await UntilAsync(() => journal.Read(0, entry => entry.Route == "thing").Requests.Count > 0, "the request is not on record");
        Assert.Equal(0, journal.Read(0, entry => entry.Route == "thing").Requests[0].Status);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_refusal_has_the_status_asked_for(bool byWireMock)
    {
        await using var site = await SiteAsync(byWireMock, Order("refuse", ("status", 502)));
        using var response = await site.Http.GetAsync("thing", Cancelled);
        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
    }

    private static FaultOrder Order(string fault, params (string Name, double Value)[] parameters) =>
        new(fault, Parameters: parameters.ToDictionary(entry => entry.Name, entry => JsonSerializer.SerializeToElement(entry.Value)));

    private static async Task<(Exception? Error, int Calls)> BrokenAsync(string fault, bool byWireMock, params (string, double)[] parameters)
    {
        await using var site = await SiteAsync(byWireMock, Order(fault, parameters));
        var error = await Record.ExceptionAsync(() => site.Http.GetStringAsync("thing", Cancelled));
        return (error, site.Simulator.Calls);
    }

    private static async Task UntilAsync(Func<bool> condition, string otherwise)
    {
        using var over = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var poll = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (!condition())
        {
            Assert.False(over.IsCancellationRequested, otherwise);
            await poll.WaitForNextTickAsync(Cancelled);
        }
    }

    private static Task<StandInSite> SiteAsync(bool byWireMock, params FaultOrder[] faults) => StandInSite.StartAsync(byWireMock, faults);

    /// <summary>As Kestrel has it: the token is cancelled some time after the abort.</summary>
    private sealed class LateLifetime : IHttpRequestLifetimeFeature
    {
        public CancellationToken RequestAborted { get; set; }

        public void Abort()
        {
        }
    }
}
