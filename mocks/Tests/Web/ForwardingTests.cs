using System.Net;

namespace SecureMessaging.Mocks.Tests.Web;

public sealed class ForwardingTests(WebFixture web) : IClassFixture<WebFixture>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/my_health/v1/messaging/messages?is_oh_triage_group=true")]
    [InlineData("/v0/feature_toggles")]
    [InlineData("/__harness/analytics")]
    public async Task The_bff_gets_the_request_as_the_browser_sent_it(string target)
    {
        var response = await web.Client.SendAsync(Post(target), Cancelled);

        Assert.Equal($"POST|{target}|harness_session=old|token|{{\"a\":1}}", await response.Content.ReadAsStringAsync(Cancelled));
    }

    [Fact]
    public async Task The_browser_gets_the_answer_as_the_bff_gave_it()
    {
        var response = await web.Client.SendAsync(Post("/my_health/v1/messaging/messages"), Cancelled);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Equal("harness_session=new; HttpOnly", response.Headers.GetValues("Set-Cookie").Single());
        Assert.Equal("next", response.Headers.GetValues("X-CSRF-Token").Single());
    }

    [Fact]
    public async Task Flipper_is_not_reached_through_the_pages()
    {
        var response = await web.Client.GetAsync("/flipper/api/features", Cancelled);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static HttpRequestMessage Post(string target) => new(HttpMethod.Post, target)
    {
        Content = new StringContent("{\"a\":1}"),
        Headers = { { "Cookie", "harness_session=old" }, { "X-CSRF-Token", "token" } },
    };
}
