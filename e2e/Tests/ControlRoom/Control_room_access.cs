using System.Net;
using System.Net.Http.Json;
using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.ControlRoom;

/// <summary>Whom the control room turns away on a machine that wants no token. Nothing asked here is done, so the stack that all share will do.</summary>
public sealed class Control_room_access(Suite suite) : IDisposable
{
    private readonly HttpClient _http = new();

    [Theory]
    [InlineData("state")]
    [InlineData("rehearsal/report")]
    public async Task A_name_of_somebody_else_for_this_machine_is_refused(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Api(path));
        request.Headers.Host = "rebound.example.test";
        using var answer = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Nor_does_the_way_to_the_bff_answer_such_a_name()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(suite.Stack.Target.Web, "/__harness/sign-in")) { Content = JsonContent.Create(new { persona = "hybrid" }) };
        request.Headers.Host = "rebound.example.test";
        using var answer = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("clock", """{"seconds":60}""")]
    [InlineData("enter", """{"persona":"hybrid"}""")]
    public async Task A_page_of_another_site_changes_nothing(string path, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Api(path)) { Content = new StringContent(body, mediaType: new("application/json")) };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var answer = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task The_clocks_go_no_farther_than_a_year_at_once()
    {
        using var answer = await _http.PostAsJsonAsync(Api("clock"), new { seconds = 1e300 }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task A_toggle_that_the_release_does_not_ramp_is_left_alone()
    {
        using var answer = await _http.PostAsJsonAsync(Api("toggles/some_other/percentage"), new { percentage = "5" }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("'some_other' is not a toggle of this release.", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_simulator_refuses_is_refused_in_its_words_alone()
    {
        using var answer = await _http.PostAsJsonAsync(Api("faults"), new { simulator = "vista", fault = "no-such-fault", percent = "100" }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var said = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("no-such-fault", said, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", said, StringComparison.Ordinal);
    }

    public void Dispose() => _http.Dispose();

    private Uri Api(string path) => new(suite.Stack.Target.Web, $"/control/api/{path}");
}
