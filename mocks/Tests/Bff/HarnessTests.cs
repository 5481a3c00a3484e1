using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SecureMessaging.Mocks.Bff;
using SecureMessaging.Mocks.Tests.Bff.Support;
using SecureMessaging.Population;

namespace SecureMessaging.Mocks.Tests.Bff;

public sealed class HarnessTests : IClassFixture<BffFixture>
{
    private readonly BffFixture _bff;

    public HarnessTests(BffFixture bff)
    {
        _bff = bff;
        bff.Reset();
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_open_address_without_a_control_token_is_refused_at_the_start()
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => BffHost.StartAsync(Options() with { BindAddress = "0.0.0.0" }, Cancelled));

        Assert.Contains("control token", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_an_io_exception()
    {
        await Assert.ThrowsAsync<IOException>(() => BffHost.StartAsync(Options() with { Port = _bff.Url.Port }, Cancelled));
    }

    [Fact]
    public async Task With_a_control_token_nobody_signs_in_without_it()
    {
        await using var guarded = await BffHost.StartAsync(Options() with { ControlToken = "letmein" }, Cancelled);
        using var client = new HttpClient { BaseAddress = guarded.Url };

        var without = await client.PostAsJsonAsync("/__harness/sign-in", new { patient = 1 }, Cancelled);
        client.DefaultRequestHeaders.Add("X-Control-Token", "letmein");
        var with = await client.PostAsJsonAsync("/__harness/sign-in", new { patient = 1 }, Cancelled);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (without.StatusCode, with.StatusCode));
    }

    [Theory]
    [InlineData("/__harness/sign-in")]
    [InlineData("/__harness/clock")]
    [InlineData("/flipper/api/features/x/boolean")]
    public async Task A_page_of_another_site_steers_nothing(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(new { patient = 1, advance = 1 }) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        Assert.Equal(HttpStatusCode.Forbidden, (await _bff.Anonymous().SendAsync(request, Cancelled)).StatusCode);
    }

    [Theory]
    [InlineData("rebound.example.test", HttpStatusCode.Forbidden)]
    [InlineData("localhost.example.test", HttpStatusCode.Forbidden)]
    [InlineData("192.0.2.1", HttpStatusCode.Forbidden)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("hybrid.localhost:8080", HttpStatusCode.OK)]
    [InlineData("[::1]:8080", HttpStatusCode.OK)]
    public async Task Only_a_name_of_this_machine_is_answered(string host, HttpStatusCode status)
    {
        foreach (var path in new[] { "/__harness/clock", "/flipper/api/features" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Host = host;
            using var answer = await _bff.Anonymous().SendAsync(request, Cancelled);
            Assert.Equal((path, status), (path, answer.StatusCode));
        }
    }

    [Fact]
    public async Task Signing_in_needs_json_so_that_no_form_of_another_site_can()
    {
        using var form = new FormUrlEncodedContent([new("patient", "1")]);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await _bff.Anonymous().PostAsync("/__harness/sign-in", form, Cancelled)).StatusCode);
    }

    [Theory]
    [InlineData("""{"patient":99999999999}""")]
    [InlineData("""{"persona":"hybrid:-1"}""")]
    [InlineData("""{}""")]
    public async Task Nobody_to_sign_in_is_422_in_one_line(string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        var (status, _, detail) = await (await _bff.Anonymous().PostAsync("/__harness/sign-in", content, Cancelled)).ErrorAsync();

        Assert.Equal(422, status);
        Assert.DoesNotContain('\n', detail);
    }

    [Theory]
    [InlineData("""{"advance":90}""", 90)]
    [InlineData("""{"advance":"00:01:30"}""", 90)]
    public async Task The_clock_moves_by_seconds_or_by_a_span(string body, int seconds)
    {
        var before = await NowAsync();

        await AdvanceAsync(body);

        Assert.Equal(TimeSpan.FromSeconds(seconds), await NowAsync() - before);
    }

    [Theory]
    [InlineData("""{"advance":-1}""")]
    [InlineData("""{"advance":"soon"}""")]
    [InlineData("""{"advance":1e300}""")]
    [InlineData("""{"advance":"NaN"}""")]
    [InlineData("""{}""")]
    public async Task The_clock_refuses_what_is_no_step_forward(string body)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await AdvanceAsync(body)).StatusCode);
    }

    [Theory]
    [InlineData("""{"name":"x"}""")]
    [InlineData("""[{"at":"2026-06-01T12:00:00Z"}]""")]
    [InlineData("""[null]""")]
    [InlineData("nothing")]
    public async Task Analytics_that_are_none_are_400(string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        Assert.Equal(HttpStatusCode.BadRequest, (await _bff.Anonymous().PostAsync("/__harness/analytics", content, Cancelled)).StatusCode);
    }

    [Fact]
    public async Task An_event_has_four_kilobytes_at_most()
    {
        async Task<HttpStatusCode> PostAsync(int length) => (await _bff.Anonymous().PostAsJsonAsync(
            "/__harness/analytics", new[] { new { name = "page", attributes = new { text = new string('x', length) } } }, Cancelled)).StatusCode;

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.BadRequest), (await PostAsync(4_000), await PostAsync(4_100)));
    }

    [Theory]
    [InlineData("application/json", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("text/plain", "same-origin", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json", "same-origin", HttpStatusCode.Accepted)]
    public async Task What_a_page_of_another_site_sends_is_not_counted(string contentType, string site, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/__harness/analytics") { Content = new StringContent("""[{"name":"page"}]""", null, contentType) };
        request.Headers.Add("Sec-Fetch-Site", site);

        Assert.Equal(status, (await _bff.Anonymous().SendAsync(request, Cancelled)).StatusCode);
    }

    [Fact]
    public async Task Analytics_keep_the_latest_ten_thousand_and_count_all()
    {
        await using var own = await BffHost.StartAsync(Options(), Cancelled);
        using var client = new HttpClient { BaseAddress = own.Url };
        var batch = Enumerable.Range(0, 3000).Select(i => new { name = "page", at = "2026-06-01T12:00:00Z", attributes = new { i } }).ToArray();
        for (var i = 0; i < 4; i++)
            (await client.PostAsJsonAsync("/__harness/analytics", batch, Cancelled)).EnsureSuccessStatusCode();

        var answer = await client.GetFromJsonAsync<JsonElement>("/__harness/analytics", Cancelled);

        Assert.Equal((12_000, 10_000), (answer.GetProperty("total").GetInt32(), answer.GetProperty("kept").GetInt32()));
    }

    private BffOptions Options() => new() { VistaUrl = _bff.SmApi.Url, Population = new SyntheticPopulation(new PopulationOptions(Size: 10)) };

    private async Task<HttpResponseMessage> AdvanceAsync(string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        return await _bff.Anonymous().PostAsync("/__harness/clock", content, Cancelled);
    }

    private async Task<DateTimeOffset> NowAsync() =>
        (await _bff.Anonymous().GetFromJsonAsync<JsonElement>("/__harness/clock", Cancelled)).GetProperty("now").GetDateTimeOffset();
}
