using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Tests.Fixtures;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.E2E.Tests.Machinery;

/// <summary>A site that answers the journeys' own questions as no vets-api would.</summary>
public sealed class Foreign_site_answers(Suite suite) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("site-answers-");

    [Theory]
    [InlineData("<html>")]
    [InlineData("""{"data":null}""")]
    [InlineData("""{"data":{"features":[{"name":"x","value":"yes"}]}}""")]
    [InlineData("""{"data":{"features":[{"value":true}]}}""")]
    public async Task An_odd_field_is_a_failed_journey_in_one_line(string answer)
    {
        var result = (await WalkTwoAsync(StatusCodes.Status200OK, answer))[0];
        Assert.Equal(JourneyOutcome.Failed, result.Result);
        Assert.StartsWith("the site describes hybrid in another shape than vets-api: ", result.Reason, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', result.Reason);
    }

    [Fact]
    public async Task A_429_ends_the_walk()
    {
        var results = await WalkTwoAsync(StatusCodes.Status429TooManyRequests, "{}");
        Assert.Equal(
            [
                (JourneyOutcome.Skipped, "the site asked for fewer requests (429 to GET /v0/feature_toggles)"),
                (JourneyOutcome.Skipped, "the site asked for fewer requests (429), and is left alone"),
            ],
            results.Select(result => (result.Result, result.Reason)));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<IReadOnlyList<JourneyResult>> WalkTwoAsync(int status, string toggles)
    {
        var cancelled = TestContext.Current.CancellationToken;
        var state = Path.Combine(_folder.FullName, "hybrid.json");
        await SignInState.WriteAsync(state, [], cancelled);
        await using var site = await StartAsync(status, toggles);
        var address = new Uri(site.Urls.Single());
        var runner = new JourneyRunner(new SiteTarget(new Site(address, address, [new("hybrid", state)]), suite.Stack.Target.Population), suite.Browser);
        var journey = JourneyCatalogue.ForStage(100, JourneyProfile.Pairwise)[0];
        return await runner.RunAsync([journey, journey], Suite.Half, new("site-answers", Path.Combine(_folder.FullName, "evidence")), cancellationToken: cancelled);
    }

    private static async Task<WebApplication> StartAsync(int status, string toggles)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.Run(context =>
        {
            context.Response.StatusCode = status;
            return context.Response.WriteAsync(toggles, context.RequestAborted);
        });
        await site.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }
}
