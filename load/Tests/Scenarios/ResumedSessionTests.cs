using Microsoft.AspNetCore.Builder;
using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Load.Tests.Scenarios;

/// <summary>A session that was begun in a browser and goes on here.</summary>
public class ResumedSessionTests
{
    [Fact]
    public async Task It_keeps_all_its_cookies_when_one_of_them_changes()
    {
        var seen = new List<string>();
        await using var site = await LoopbackSite.StartAsync(answers => answers.Run(context =>
        {
            seen.Add(context.Request.Headers.Cookie.ToString());
            context.Response.Headers.SetCookie = "session=second; Path=/; HttpOnly";
            return Task.CompletedTask;
        }));
        using var client = new BffClient(site.Url, TimeSpan.FromSeconds(30));
        var user = new BffUser(client.ResumeSession([new("session", "first"), new("device", "known")]), TestContext.Current.CancellationToken);
        await user.ProfileAsync();
        await user.ProfileAsync();
        Assert.Equal(["session=first; device=known", "session=second; device=known"], seen);
    }

    [Fact]
    public async Task A_control_token_is_shown_to_the_sign_in_alone()
    {
        var shown = new List<string>();
        await using var site = await LoopbackSite.StartAsync(answers => answers.Run(context =>
        {
            shown.Add($"{context.Request.Path} {context.Request.Headers[ControlToken.Header]}");
            return Task.CompletedTask;
        }));
        using var client = new BffClient(site.Url, TimeSpan.FromSeconds(30), "a secret");
        var user = new BffUser(client.NewSession(), TestContext.Current.CancellationToken);
        await user.SignInAsync(1);
        await user.ProfileAsync();
        Assert.Equal(["/__harness/sign-in a secret", "/v0/user "], shown);
    }
}
