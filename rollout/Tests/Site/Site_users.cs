using Microsoft.AspNetCore.Http;
using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Rollout.Rehearsal.Site;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Tests.Site;

/// <summary>What a site does not answer about an account is not known.</summary>
public sealed class Site_users : IDisposable
{
    private const string Toggles = """{"data":{"features":[{"name":"mhv_secure_messaging_curated_list_flow","value":true}]}}""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("site-users-");

    [Fact]
    public async Task An_account_is_served_what_the_site_answers() => Assert.True((await SignInAsync(Toggles, """{"data":[]}""")).Curated);

    [Theory]
    [InlineData(null, """{"data":[]}""", "at step toggles (503)")]
    [InlineData(Toggles, null, "at step recipients (503)")]
    [InlineData("<html>", """{"data":[]}""", "at step toggles in another shape")]
    [InlineData("""{"data":{"features":[{"value":true}]}}""", """{"data":[]}""", "at step toggles in another shape")]
    [InlineData(Toggles, """{"data":[{"attributes":{"triageTeamId":"seven"}}]}""", "at step recipients in another shape")]
    public async Task A_failed_answer_is_no_fact(string? toggles, string? recipients, string complaint)
    {
        var refusal = await Assert.ThrowsAsync<UsageException>(() => SignInAsync(toggles, recipients));
        Assert.Contains(complaint, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<SiteUser> SignInAsync(string? toggles, string? recipients)
    {
        var cancelled = TestContext.Current.CancellationToken;
        var state = Path.Combine(_folder.FullName, "hybrid.json");
        await SignInState.WriteAsync(state, [new("session", "saved", "127.0.0.1")], cancelled);
        await using var site = await Echo.StartAsync(context => AnswerAsync(context, toggles, recipients));
        using var client = new BffClient(site.Url, TimeSpan.FromSeconds(30));
        return Assert.Single(await new SiteUsers(client, site.Url, TimeProvider.System).SignInAsync([new("hybrid", state)], cancelled));
    }

    private static Task AnswerAsync(HttpContext context, string? toggles, string? recipients)
    {
        var body = context.Request.Path.Value switch
        {
            "/v0/user" => """{"data":{"attributes":{"profile":{"email":"veteran@example.test"}}}}""",
            "/v0/feature_toggles" => toggles,
            _ => recipients,
        };
        context.Response.StatusCode = body is null ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        return context.Response.WriteAsync(body ?? "busy", context.RequestAborted);
    }
}
