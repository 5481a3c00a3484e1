using Microsoft.AspNetCore.Http;
using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Rollout.Rehearsal.Site;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Tests.Site;

public sealed class Gentle_load : IDisposable
{
    private const string Draft = """{"data":{"attributes":{"messageId":7}}}""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gentle-load-");

    [Fact]
    public async Task Interrupted_while_a_message_is_sent_it_keeps_that_it_was()
    {
        using var interrupted = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var site = await Echo.StartAsync(context =>
            context.Request.Path.Value!.EndsWith("message_drafts", StringComparison.Ordinal) ? context.Response.WriteAsync(Draft) : interrupted.CancelAsync());
        using var client = new BffClient(site.Url, TimeSpan.FromSeconds(30));
        var user = new SiteUser("vista-single", new BffUser(client.NewSession(), interrupted.Token), null, Curated: false, Recent: false, [new(1, "668", IsOracleHealth: false, Blocked: false, Preferred: true)]);

        var load = new GentleLoad("r1-as-served", _folder.FullName, TimeProvider.System).RunAsync([user], rounds: 1, _ => { }, interrupted.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => load);
        var line = Assert.Single(await File.ReadAllLinesAsync(Path.Combine(_folder.FullName, EventFile.FileName), TestContext.Current.CancellationToken));
        Assert.Contains("\"persona\":\"vista-single\",\"flow\":\"base\",\"ehr\":\"vista\"", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_in_that_has_ended_ends_it_before_anything_is_sent()
    {
        var asked = 0;
        await using var site = await Echo.StartAsync(context =>
        {
            asked++;
            return context.Response.WriteAsync(Draft);
        });
        using var client = new BffClient(site.Url, TimeSpan.FromSeconds(30));
        var cancelled = TestContext.Current.CancellationToken;
        var user = new SiteUser("vista-single", new BffUser(client.NewSession(), cancelled), null, Curated: false, Recent: false, [new(1, "668", IsOracleHealth: false, Blocked: false, Preferred: true)])
        {
            RefreshAsync = () => throw new SignInRefusedException("vista-single", 401),
        };

        var load = new GentleLoad("r1-as-served", _folder.FullName, TimeProvider.System);
        var send = Assert.Single(await load.RunAsync([user], rounds: 3, _ => { }, cancelled));

        Assert.Equal(("refresh", "401", 0), (send.Step, send.Code, asked));
        Assert.StartsWith("the saved sign-in of vista-single has ended (401", load.EndedBecause, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
