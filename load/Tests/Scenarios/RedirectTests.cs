using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Load.Scenarios.Bff;

namespace SecureMessaging.Load.Tests.Scenarios;

/// <summary>A gateway that leads to a login page has sent nothing, and nobody allowed load on where it leads.</summary>
public sealed class RedirectTests
{
    [Fact]
    public async Task A_redirect_is_a_failure_and_is_not_followed()
    {
        var followed = 0;
        await using var login = await LoopbackSite.StartAsync(answers => answers.Run(context =>
        {
            Interlocked.Increment(ref followed);
            return context.Response.WriteAsync("<h1>Sign in</h1>");
        }));
        await using var gateway = await LoopbackSite.StartAsync(answers => answers.Run(context =>
        {
            context.Response.Redirect(login.Url.ToString());
            return Task.CompletedTask;
        }));
        using var client = new BffClient(gateway.Url, TimeSpan.FromMinutes(1));

        var reply = await new BffUser(client.NewSession(), TestContext.Current.CancellationToken).SendAsync(new("OTHER", "s", "b"), new(1, "979", false, false, Preferred: true), draftId: null);

        Assert.Equal((false, "302", 0), (reply.IsOk, reply.CodeOrStatus, followed));
    }
}
