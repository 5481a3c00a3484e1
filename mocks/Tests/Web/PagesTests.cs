using System.Net;
using System.Text.RegularExpressions;
using SecureMessaging.Mocks.Web;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Mocks.Tests.Web;

public sealed partial class PagesTests(WebFixture web) : IClassFixture<WebFixture>
{
    private const string Inbox = "/my-health/secure-messages/inbox/";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>The routes of the pages' own router, so that neither list can grow alone.</summary>
    public static TheoryData<string> RouterPaths
    {
        get
        {
            var source = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "mocks", "Web", "pages", "src", "app", "Routes.tsx"));
            return [.. RouterPath().Matches(source).Select(match => match.Groups[1].Value.Replace(":id", "17", StringComparison.Ordinal))];
        }
    }

    [Theory]
    [MemberData(nameof(RouterPaths))]
    public async Task Every_route_of_the_router_is_a_page(string path)
    {
        var response = await web.Client.GetAsync($"/my-health/secure-messages{path}", Cancelled);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("the pages", await response.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/my-health/secure-messages/nothing/")]
    [InlineData("/my-health/secure-messages/thread/not-a-number/")]
    [InlineData("/find-locations/")]
    public async Task An_address_that_is_no_page_is_not_found_and_still_drawn(string path)
    {
        var response = await web.Client.GetAsync(path, Cancelled);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("the pages", await response.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_document_carries_the_nonce_of_its_policy()
    {
        var response = await web.Client.GetAsync(Inbox, Cancelled);

        var nonce = Nonce().Match(Policy(response)).Groups[1].Value;
        Assert.Contains($"content=\"{nonce}\"", await response.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_two_responses_share_a_nonce()
    {
        var policies = await Task.WhenAll(Enumerable.Range(0, 20).Select(async _ => Policy(await web.Client.GetAsync(Inbox, Cancelled))));

        Assert.Equal(policies.Length, policies.Distinct().Count());
    }

    [Theory]
    [InlineData("unsafe-inline")]
    [InlineData("unsafe-eval")]
    [InlineData("http:")]
    [InlineData("*")]
    public async Task The_policy_is_strict(string looseWord) =>
        Assert.DoesNotContain(looseWord, Policy(await web.Client.GetAsync(Inbox, Cancelled)), StringComparison.Ordinal);

    [Theory]
    [InlineData(Inbox)]
    [InlineData("/secure-messages-assets/index-abc.js")]
    [InlineData("/img/sprite.svg")]
    public async Task The_browser_may_not_guess_types(string path)
    {
        var response = await web.Client.GetAsync(path, Cancelled);

        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Assets_are_kept_by_the_browser_and_the_document_is_not()
    {
        var asset = await web.Client.GetAsync("/secure-messages-assets/index-abc.js", Cancelled);
        var document = await web.Client.GetAsync(Inbox, Cancelled);

        Assert.Contains("immutable", asset.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.True(document.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Facilities_have_names()
    {
        var names = await web.Client.GetStringAsync("/data/cms/vamc-ehr.json", Cancelled);

        Assert.Contains("\"vha_668\"", names, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_that_were_not_built_are_one_clear_line()
    {
        var options = new WebPagesOptions { DistFolder = "no-such-folder", BffBaseUrl = new("http://127.0.0.1:1") };

        var missing = Assert.Throws<DirectoryNotFoundException>(() => WebPages.Map(WebFixture.Empty(), options));

        Assert.Contains("npm run build:pages", missing.Message, StringComparison.Ordinal);
    }

    private static string Policy(HttpResponseMessage response) => response.Headers.GetValues("Content-Security-Policy").Single();

    [GeneratedRegex("<Route path=\"([^\"]+)\"")]
    private static partial Regex RouterPath();

    [GeneratedRegex("'nonce-([0-9a-f]{32})'")]
    private static partial Regex Nonce();
}
