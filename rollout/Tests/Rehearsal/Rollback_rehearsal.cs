using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Population;
using SecureMessaging.Rollout.Rehearsal.Progress;
using SecureMessaging.Rollout.Rehearsal.Rollback;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Run;
using SecureMessaging.Runtime.Targets;
using Spectre.Console;

namespace SecureMessaging.Rollout.Tests.Rehearsal;

public sealed class Rollback_rehearsal : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rollback-").FullName;

    [Fact]
    public async Task Faults_of_the_stage_before_are_taken_back_before_anybody_signs_in()
    {
        var (_, asked) = await RehearseAsync(Severity.Low);
        Assert.Equal(["PUT /__sim/faults", "PUT /__sim/faults"], asked.Take(2));
        Assert.Contains("POST /__harness/sign-in", asked);
    }

    [Fact]
    public async Task Users_who_cannot_be_made_ready_keep_each_severity_from_being_rehearsed_and_the_run_goes_on()
    {
        var (results, _) = await RehearseAsync(Severity.Critical, Severity.High, Severity.Low);
        Assert.Equal(["critical", "high", "low"], results.Keys);
        Assert.All(results.Values, result =>
        {
            Assert.Equal((PartResult.CouldNotRun, 50), (result.Result, result.RehearsedAtPercent));
            Assert.Matches("^care team .* is not listed$", Assert.Single(result.Failures));
        });
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // The echo knows no care teams, so whoever signs in gets no further.
    private async Task<(IReadOnlyDictionary<string, RollbackResult> Results, IReadOnlyCollection<string> Asked)> RehearseAsync(params IReadOnlyList<Severity> severities)
    {
        var cancelled = TestContext.Current.CancellationToken;
        var asked = new ConcurrentQueue<string>();
        await using var stack = await Echo.StartAsync(context =>
        {
            asked.Enqueue($"{context.Request.Method} {context.Request.Path}");
            return context.Response.WriteAsync("{}");
        });
        using var target = new StackTarget(new(stack.Url, stack.Url, stack.Url, stack.Url, Pid: 0), new SyntheticPopulation());
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(TextWriter.Null) });
        var profile = await PlanReader.ReadProfileAsync("smoke", cancelled) with { Rollbacks = severities };
        var run = RunFolder.Create(_folder, new RunSettings("r1", 42, "smoke", "full-release", DateTimeOffset.UnixEpoch, FaultsFile: null));
        var context = new RehearsalContext(run, await PlanReader.ReadAsync("full-release", cancelled), profile, target, new ConsoleProgress(console, TimeProvider.System), TimeProvider.System);

        return (await new RollbackRehearsal(context, runner: null).RunAsync(cancelled), asked);
    }
}
