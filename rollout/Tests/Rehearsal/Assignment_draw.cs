using Microsoft.AspNetCore.Http;
using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Population;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Rollout.Rehearsal.Toggles;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Tests.Rehearsal;

/// <summary>Users drawn at random: what they are not told is not held against the formula.</summary>
public sealed class Assignment_draw : IDisposable
{
    private const int Users = 40;

    // Half of the users should have the toggles of stage C: "all off" would differ for them.
    private const string AllOff = """{"data":{"features":[]}}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("assignment-").FullName;

    [Fact]
    public async Task Toggles_that_are_not_the_formula_s_differ()
    {
        var drawn = await DrawAsync(context => context.Response.WriteAsync(AllOff));
        Assert.Equal((Users, 0), (drawn.Answered, drawn.Unanswered));
        Assert.InRange(drawn.Differing, 1, Users);
        Assert.Contains(drawn.Examples, example => example is { Formula: true, Served: false });
    }

    [Theory]
    [InlineData("/__harness/sign-in")]
    [InlineData("/v0/feature_toggles")]
    public async Task A_user_who_gets_no_answer_does_not_differ(string unanswered)
    {
        var drawn = await DrawAsync(context =>
        {
            context.Response.StatusCode = context.Request.Path == unanswered ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
            return context.Response.WriteAsync(AllOff);
        });
        Assert.Equal((0, 0, 0, Users), (drawn.Answered, drawn.Differing, drawn.Inside, drawn.Unanswered));
        Assert.Empty(drawn.Examples);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<AssignmentDrawResult> DrawAsync(RequestDelegate answer)
    {
        var cancelled = TestContext.Current.CancellationToken;
        await using var site = await Echo.StartAsync(answer);
        using var target = new StackTarget(new(site.Url, site.Url, site.Url, site.Url, Pid: 0), new SyntheticPopulation());
        using var client = new BffClient(site.Url, TimeSpan.FromSeconds(30));
        var plan = await PlanReader.ReadAsync("full-release", cancelled);
        var profile = await PlanReader.ReadProfileAsync("smoke", cancelled) with { AssignmentDraw = Users };
        var run = RunFolder.Create(_folder, new RunSettings("r1", 42, "smoke", "full-release", DateTimeOffset.UnixEpoch, FaultsFile: null));
        var context = new RehearsalContext(run, plan, profile, target, null!, TimeProvider.System);
        return await new AssignmentDraw(context, client).RunAsync(plan.Stage("C"), seed: 1, cancelled);
    }
}
