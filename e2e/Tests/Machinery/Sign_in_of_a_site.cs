using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.E2E.Tests.Fixtures;
using SecureMessaging.Runtime.Targets;
using SecureMessaging.Toggles;

namespace SecureMessaging.E2E.Tests.Machinery;

/// <summary>A saved sign-in at a site where each refresh gives the next token, and one older than the last two ends the session.</summary>
public sealed class Sign_in_of_a_site(Suite suite) : IDisposable
{
    private const string Route = "/v0/sign_in/refresh";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("site-sign-in-");
    private int _inSession;
    private int _refused;

    [Fact]
    public async Task What_a_window_has_refreshed_serves_the_next_journey()
    {
        var results = await WalkAsync(new Journey("Refreshes in its window", UserWanted.Inside("hybrid"))
        {
            Walk = async journey =>
            {
                var visit = await journey.SignInAsync();
                var other = await journey.SignInAsync();
                await visit.Page.GotoAsync(journey.Target.Web.ToString());
                for (var i = 0; i < 2; i++)
                    await visit.Page.EvaluateAsync($"() => fetch('{Route}', {{ method: 'POST' }})");
                await other.LoseSessionAsync();
            },
        });
        Assert.Equal([(JourneyOutcome.Passed, ""), (JourneyOutcome.Passed, "")], results.Select(result => (result.Result, result.Reason)));
        // Once for each journey by the harness, twice by its window.
        Assert.Equal((0, 6), (_refused, _inSession));
    }

    [Fact]
    public async Task One_that_has_ended_says_what_to_do()
    {
        _inSession = 7;
        var results = await WalkAsync(new Journey("Is not walked", UserWanted.Inside("hybrid")) { Walk = _ => Task.CompletedTask });
        Assert.All(results, result => Assert.Equal(
            (JourneyOutcome.Skipped, "the saved sign-in of hybrid has ended (401 to POST /v0/sign_in/refresh): sign in and save it anew"), (result.Result, result.Reason)));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<IReadOnlyList<JourneyResult>> WalkAsync(Journey journey)
    {
        var cancelled = TestContext.Current.CancellationToken;
        var state = Path.Combine(_folder.FullName, "hybrid.json");
        await SignInState.WriteAsync(state, [new("vagov_refresh_token", "1", "127.0.0.1", Route)], cancelled);
        await using var site = await StartAsync();
        var address = new Uri(site.Urls.Single());
        var runner = new JourneyRunner(new SiteTarget(new Site(address, address, [new("hybrid", state)]), suite.Stack.Target.Population), suite.Browser);
        return await runner.RunAsync([journey, journey], Suite.Half, new("site-sign-in", Path.Combine(_folder.FullName, "evidence")), cancellationToken: cancelled);
    }

    private async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.Run(context => context.Request.Path.Value switch
        {
            Route => RefreshAsync(context),
            "/v0/feature_toggles" => context.Response.WriteAsync($$$"""{"data":{"features":[{{{string.Join(',', SecureMessagingToggles.Ramped.Select(On))}}}]}}"""),
            "/v0/user" => context.Response.WriteAsync("""{"data":{"attributes":{"profile":{}}}}"""),
            _ => context.Response.WriteAsync("""{"data":[]}"""),
        });
        await site.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    private static string On(string toggle) => $$"""{"name":"{{toggle}}","value":true}""";

    private Task RefreshAsync(HttpContext context)
    {
        var token = int.Parse(context.Request.Cookies["vagov_refresh_token"] ?? "-1", CultureInfo.InvariantCulture);
        if (token != _inSession && token - 1 != _inSession)
        {
            _refused++;
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return context.Response.WriteAsync("""{"errors":"Token theft detected"}""");
        }

        _inSession = token;
        context.Response.Headers.SetCookie = $"vagov_refresh_token={token + 1}; Path={Route}; HttpOnly";
        return context.Response.WriteAsync("{}");
    }
}
