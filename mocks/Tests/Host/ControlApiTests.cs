using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using SecureMessaging.Mocks.Host.Journal;
using SecureMessaging.Mocks.Host.Serving;

namespace SecureMessaging.Mocks.Tests.Host;

public sealed class ControlApiTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("""{"advance":"PT1H"}""", 3600)]
    [InlineData("""{"advance":90}""", 90)]
    public async Task The_clock_is_advanced_by_iso_duration_or_seconds(string body, int seconds)
    {
        await using var site = await StandInSite.StartAsync();
        using var response = await PostAsync(site, "__sim/clock", body);
        Assert.Equal(TimeSpan.FromSeconds(seconds), site.Host.Environment.Clock.Offset);
    }

    [Theory]
    [InlineData("POST", "__sim/clock", """{"advance":"soon"}""")]
    [InlineData("POST", "__sim/clock", """{"advance":"-PT1H"}""")]
    [InlineData("POST", "__sim/clock", """{"advance":1e300}""")]
    [InlineData("POST", "__sim/clock", """{"advance":"P10000000D"}""")]
    [InlineData("POST", "__sim/clock", "{")]
    [InlineData("PUT", "__sim/faults", """{"faults":[{"fault":"nope"}]}""")]
    [InlineData("PUT", "__sim/faults", """{"faults":[{"fault":"hang","typo":1}]}""")]
    [InlineData("PUT", "__sim/faults", """{"faults":[{"fault":"hang","routes":["thing","message-crate"]}]}""")]
    [InlineData("PUT", "__sim/faults", """{"faults":[{"fault":"hang","routes":["message-*"]}]}""")]
    [InlineData("PUT", "__sim/faults", """{"faults":[{"fault":"hang","routes":["filing"]}]}""")]
    [InlineData("PUT", "__sim/faults", """{"faults":[{"fault":"hang","routes":[null]}]}""")]
    [InlineData("PUT", "__sim/faults", """{"faults":[{"fault":"hang","ehr":"oracle_health"}]}""")]
    [InlineData("PUT", "__sim/faults", """{"faults":[{"fault":"hang","ehr":"vista","routes":["echo"]}]}""")]
    [InlineData("PUT", "__sim/faults", """{"faults":[{"fault":"hang","cohort":{"toggle":"t","percent":5},"routes":["echo"]}]}""")]
    [InlineData("PUT", "__sim/faults", """{"faults":[{"fault":"hang","cohort":{"toggle":"t","percent":101}}]}""")]
    [InlineData("PUT", "__sim/faults", """{"faults":[{"fault":"hang","cohort":{"toggle":"","percent":5}}]}""")]
    [InlineData("PUT", "__sim/faults", """{"faults":[{"fault":"delivery-lost","routes":["thing"]}]}""")]
    [InlineData("PUT", "__sim/faults", """{"faults":[{"fault":"delivery-lost","ehr":"oracle_health"}]}""")]
    [InlineData("PUT", "__sim/faults", """{"faults":[null]}""")]
    [InlineData("PUT", "__sim/faults", """{"profile":"calm","faults":[{"fault":"hang"}]}""")]
    [InlineData("PUT", "__sim/faults", "{}")]
    [InlineData("PUT", "__sim/faults", """{"faults":[{"fault":"refuse","parameters":{"code":502}}]}""")]
    [InlineData("PUT", "__sim/faults", """{"faults":[{"fault":"hang","parameters":{"atMost":"-PT1S"}}]}""")]
    [InlineData("PUT", "__sim/faults", """{"faults":[{"fault":"hang","parameters":{"atMost":"P60D"}}]}""")]
    [InlineData("PUT", "__sim/faults", """{"profile":"nope"}""")]
    [InlineData("PUT", "__sim/latency", """{"routes":{"thing":{"p50":9,"p95":1,"p99":1,"max":1}}}""")]
    [InlineData("PUT", "__sim/latency", """{"routes":{"thign":{"p50":1,"p95":1,"p99":1,"max":1}}}""")]
    [InlineData("PUT", "__sim/latency", """{"routes":{"thing":null}}""")]
    [InlineData("GET", "__sim/ledger?since=x", null)]
    public async Task Bad_input_is_422_with_one_clear_line(string method, string path, string? body)
    {
        await using var site = await StandInSite.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = body is null ? null : new StringContent(body) };
        using var response = await site.Http.SendAsync(request, Cancelled);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.DoesNotContain('\n', (await response.Content.ReadFromJsonAsync<JsonElement>(Cancelled)).GetProperty("error").GetString()!);
    }

    [Fact]
    public async Task Faults_put_are_the_faults_got()
    {
        await using var site = await StandInSite.StartAsync();
        const string Orders = """{"faults":[{"fault":"refuse","probability":0.5,"routes":["thing"],"cohort":{"toggle":"t","percent":5},"schedule":{"for":"PT1M"},"parameters":{"status":502}}]}""";
        using var put = await site.Http.PutAsync("__sim/faults", new StringContent(Orders), Cancelled);
        var got = (await site.Http.GetFromJsonAsync<JsonElement>("__sim/faults", Cancelled)).GetProperty("faults")[0];
        Assert.Equal(("refuse", 0.5, "PT1M", 502), (
            got.GetProperty("fault").GetString(),
            got.GetProperty("probability").GetDouble(),
            got.GetProperty("schedule").GetProperty("for").GetString(),
            got.GetProperty("parameters").GetProperty("status").GetInt32()));
    }

    [Fact]
    public async Task A_reset_takes_faults_latency_clock_and_journal_back()
    {
        await using var site = await StandInSite.StartAsync();
        using var fault = await site.Http.PutAsync("__sim/faults", new StringContent("""{"faults":[{"fault":"throttled"}]}"""), Cancelled);
        using var latency = await site.Http.PutAsync("__sim/latency", new StringContent("""{"routes":{"*":{"p50":1,"p95":1,"p99":1,"max":1}}}"""), Cancelled);
        using var clock = await PostAsync(site, "__sim/clock", """{"advance":"PT1H"}""");
        site.Host.Environment.Journal.Add(Request("thing"));
        Assert.Equal((1, 1, TimeSpan.FromHours(1), 1), Told(site));

        using var reset = await PostAsync(site, "__sim/reset", "");

        Assert.Equal((0, 0, TimeSpan.Zero, 0), Told(site));
    }

    [Fact]
    public async Task A_page_of_requests_ends_where_the_next_begins()
    {
        await using var site = await StandInSite.StartAsync();
        foreach (var route in new[] { "thing", "echo", "thing" })
            site.Host.Environment.Journal.Add(Request(route));
        var first = await site.Http.GetFromJsonAsync<JsonElement>("__sim/requests?route=thing&limit=1", Cancelled);
        var second = await site.Http.GetFromJsonAsync<JsonElement>($"__sim/requests?route=thing&since={first.GetProperty("next")}", Cancelled);
        Assert.Equal([0, 2], new[] { first, second }.Select(page => page.GetProperty("requests").EnumerateArray().Single().GetProperty("number").GetInt64()));
    }

    [Fact]
    public async Task Metrics_count_requests_by_route_and_status()
    {
        await using var site = await StandInSite.StartAsync();
        await site.Http.GetStringAsync("thing", Cancelled);
        var metrics = await site.Http.GetFromJsonAsync<JsonElement>("__sim/metrics", Cancelled);
        var line = metrics.GetProperty("requests").EnumerateArray().Single(count => count.GetProperty("route").GetString() == "thing");
        Assert.Equal((200, 1), (line.GetProperty("status").GetInt32(), line.GetProperty("count").GetInt32()));
    }

    [Fact]
    public async Task An_unknown_call_is_404()
    {
        await using var site = await StandInSite.StartAsync();
        using var response = await site.Http.GetAsync("__sim/nope", Cancelled);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Open_to_others_without_a_token_it_refuses_to_start()
    {
        var refusal = await Assert.ThrowsAsync<SimulatorStartException>(() => StartAsync(new HostOptions { BindAddress = IPAddress.Any }));
        Assert.Contains("token", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("__sim/faults")]
    [InlineData("__admin/mappings")]
    public async Task With_a_token_nobody_else_steers_it(string path)
    {
        await using var host = await StartAsync(new HostOptions { ControlToken = "secret" });
        using var http = new HttpClient { BaseAddress = host.Url };
        using var without = await http.GetAsync(path, Cancelled);
        http.DefaultRequestHeaders.Add("X-Control-Token", "secret");
        using var with = await http.GetAsync(path, Cancelled);
        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.OK), (without.StatusCode, with.StatusCode));
    }

    // A site elsewhere could point a name of its own at this machine: its pages would be of the same site (DNS rebinding).
    [Theory]
    [InlineData("rebound.example.test", HttpStatusCode.Unauthorized)]
    [InlineData("localhost", HttpStatusCode.OK)]
    public async Task Without_a_token_only_a_name_of_this_machine_is_answered(string name, HttpStatusCode status)
    {
        await using var host = await StartAsync(new HostOptions());
        using var http = new HttpClient { BaseAddress = host.Url, DefaultRequestHeaders = { Host = name } };
        foreach (var path in new[] { "__sim/faults", "__admin/mappings" })
        {
            using var answer = await http.GetAsync(path, Cancelled);
            Assert.Equal((path, status), (path, answer.StatusCode));
        }
    }

    [Fact]
    public async Task A_page_of_another_site_orders_no_fault()
    {
        await using var host = await StartAsync(new HostOptions());
        using var http = new HttpClient { BaseAddress = host.Url, DefaultRequestHeaders = { { "Sec-Fetch-Site", "cross-site" } } };
        using var answer = await http.PutAsJsonAsync("__sim/faults", new { faults = Array.Empty<object>() }, Cancelled);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_port_in_use_is_one_clear_line()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var refusal = await Assert.ThrowsAsync<SimulatorStartException>(() => StartAsync(new HostOptions { Port = port }));
        Assert.Contains($"{port}", refusal.Message, StringComparison.Ordinal);
    }

    private static (int Faults, int Latencies, TimeSpan Offset, int Requests) Told(StandInSite site)
    {
        var environment = site.Host.Environment;
        return (environment.Faults.Rules.Count, environment.Latency.Profile.Routes?.Count ?? 0, environment.Clock.Offset, environment.Journal.Read(0).Requests.Count);
    }

    private static JournalEntry Request(string route) => new(0, default, "GET", $"/{route}", null, route, null, 200, 1, "short-cut", null);

    private static Task<SimulatorHost> StartAsync(HostOptions options) =>
        SimulatorHost.StartAsync(new StandIn(), new SimulatorEnvironment(TimeProvider.System, 1), options);

    private static Task<HttpResponseMessage> PostAsync(StandInSite site, string path, string body) =>
        site.Http.PostAsync(path, new StringContent(body), Cancelled);
}
