using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Rollout.Rehearsal.Site;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Tests.Site;

/// <summary>A saved sign-in at a site whose access tokens live five minutes.</summary>
public sealed class Sign_in_refresh : IDisposable
{
    private const string Toggles = """{"data":{"features":[]}}""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sign-in-refresh-");

    private string Saved => Path.Combine(_folder.FullName, "hybrid.json");

    [Fact]
    public async Task Each_use_takes_the_next_token_and_writes_it_down()
    {
        var service = new SignInService();
        await using var site = await StartAsync(service);
        await SaveAsync(SignInService.SignIn("127.0.0.1"));
        await RefreshAsync(site);
        await RefreshAsync(site);

        Assert.False(service.Ended);
        Assert.Equal("vagov_access_token=access-2; vagov_refresh_token=refresh-2; vagov_anti_csrf_token=csrf-2", service.Shown[1]);
        Assert.Equal(["access-3", "refresh-3", "csrf-3"], await ValuesAsync());
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Saved));
    }

    [Fact]
    public async Task What_pages_have_stored_stays()
    {
        await using var site = await StartAsync(new());
        await SaveAsync(SignInService.SignIn("127.0.0.1"));
        var state = JsonNode.Parse(await File.ReadAllTextAsync(Saved, TestContext.Current.CancellationToken))!;
        state["origins"] = JsonNode.Parse("""[{"origin":"https://staging.example.test","localStorage":[{"name":"hasSession","value":"true"}]}]""");
        await SignInState.WriteAsync(Saved, state.ToJsonString(), TestContext.Current.CancellationToken);

        await RefreshAsync(site);

        var kept = JsonNode.Parse(await File.ReadAllTextAsync(Saved, TestContext.Current.CancellationToken))!;
        Assert.True(JsonNode.DeepEquals(state["origins"], kept["origins"]));
        Assert.Equal("refresh-2", (await ValuesAsync())[1]);
    }

    [Theory]
    [InlineData(401, "the saved sign-in of hybrid has ended (401 to POST /v0/sign_in/refresh): sign in and save it anew")]
    [InlineData(400, "the saved sign-in of hybrid has ended (400 to POST /v0/sign_in/refresh): sign in and save it anew")]
    [InlineData(429, "the site asked for fewer requests (429 to POST /v0/sign_in/refresh)")]
    public async Task A_refusal_is_one_line(int status, string line)
    {
        await using var site = await StartAsync(new() { Instead = status });
        await SaveAsync(SignInService.SignIn("127.0.0.1"));
        Assert.Equal(line, (await Assert.ThrowsAsync<SignInRefusedException>(() => RefreshAsync(site))).Message);
        Assert.Equal(["access-1", "refresh-1", "csrf-1"], await ValuesAsync());
    }

    [Theory]
    [InlineData(404)]
    [InlineData(503)]
    public async Task A_site_that_does_not_refresh_leaves_it_as_it_is(int status)
    {
        await using var site = await StartAsync(new() { Instead = status });
        await SaveAsync(SignInService.SignIn("127.0.0.1"));
        Assert.Null(await RefreshAsync(site));
        Assert.Equal(["access-1", "refresh-1", "csrf-1"], await ValuesAsync());
    }

    [Fact]
    public async Task A_sign_in_without_such_a_token_is_not_asked_about()
    {
        var service = new SignInService();
        await using var site = await StartAsync(service);
        await SaveAsync([new("api_session", "older", "127.0.0.1")]);
        Assert.Null(await RefreshAsync(site));
        Assert.Empty(service.Shown);
    }

    [Fact]
    public async Task An_account_is_taken_up_after_five_minutes()
    {
        var service = new SignInService();
        service.ExpireAccess();
        await using var site = await StartAsync(service);
        using var client = new BffClient(site.Url, TimeSpan.FromSeconds(30));
        var user = await TakeUpAsync(client, site);
        Assert.True((await user.Bff.ProfileAsync()).IsOk);
    }

    [Fact]
    public async Task It_goes_on_with_what_windows_have_refreshed_meanwhile()
    {
        var service = new SignInService();
        await using var site = await StartAsync(service);
        using var client = new BffClient(site.Url, TimeSpan.FromSeconds(30));
        var user = await TakeUpAsync(client, site);
        await RefreshAsync(site);
        await RefreshAsync(site);
        service.ExpireAccess();
        Assert.Equal(StatusCodes.Status403Forbidden, (await user.Bff.ProfileAsync()).Status);

        await user.RefreshAsync();

        Assert.True((await user.Bff.ProfileAsync()).IsOk);
        Assert.False(service.Ended);
    }

    [Fact]
    public async Task A_sign_in_that_has_ended_is_told_before_anything_begins()
    {
        await using var site = await StartAsync(new() { Instead = StatusCodes.Status401Unauthorized });
        using var client = new BffClient(site.Url, TimeSpan.FromSeconds(30));
        var refusal = await Assert.ThrowsAsync<UsageException>(() => TakeUpAsync(client, site));
        Assert.Equal("The site does not go on: the saved sign-in of hybrid has ended (401 to POST /v0/sign_in/refresh): sign in and save it anew", refusal.Message);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static Task<Echo> StartAsync(SignInService service) => Echo.StartAsync(async context =>
    {
        if (await service.AnsweredAsync(context))
            return;

        await context.Response.WriteAsync(context.Request.Path.Value switch
        {
            "/v0/user" => """{"data":{"attributes":{"profile":{"email":"veteran@example.test"}}}}""",
            "/v0/feature_toggles" => Toggles,
            _ => """{"data":[]}""",
        });
    });

    private async Task<SiteUser> TakeUpAsync(BffClient client, Echo site)
    {
        await SaveAsync(SignInService.SignIn("127.0.0.1"));
        return Assert.Single(await new SiteUsers(client, site.Url, TimeProvider.System).SignInAsync([new("hybrid", Saved)], TestContext.Current.CancellationToken));
    }

    private Task SaveAsync(IReadOnlyList<SavedCookie> cookies) => SignInState.WriteAsync(Saved, cookies, TestContext.Current.CancellationToken);

    private Task<SignInState?> RefreshAsync(Echo site) =>
        new SignInRefresh(site.Url, TimeProvider.System).RefreshAsync(new("hybrid", Saved), TestContext.Current.CancellationToken);

    private async Task<IReadOnlyList<string>> ValuesAsync() =>
    [
        .. JsonNode.Parse(await File.ReadAllTextAsync(Saved, TestContext.Current.CancellationToken))!["cookies"]!.AsArray().Select(cookie => (string)cookie!["value"]!),
    ];
}
