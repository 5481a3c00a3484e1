using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Judging;
using SecureMessaging.Rollout.Rehearsal.Rollback;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Runtime.Reconciliation;
using Flow = SecureMessaging.Rollout.Report.Results.Flow;

namespace SecureMessaging.Rollout.Tests.Rehearsal;

/// <summary>What a rehearsed rollback takes for the spike of failures that it ordered.</summary>
public class Spike_detection
{
    [Fact]
    public async Task Sends_of_the_new_flow_that_fail_are_the_spike() => Assert.Equal(StageOutcome.Rollback, await JudgeAsync(Told.Failed, latencyMs: 100));

    [Fact]
    public async Task Sends_of_the_new_flow_that_are_slower_are_not() => Assert.Equal(StageOutcome.Hold, await JudgeAsync(Told.Sent, latencyMs: 20_000));

    private static async Task<StageOutcome> JudgeAsync(Told ofNew, double latencyMs)
    {
        var plan = await PlanReader.ReadAsync("full-release", TestContext.Current.CancellationToken);
        return SpikeDetection.Judge(
            plan, plan.Stage("C"), [.. Enumerable.Range(0, 10).SelectMany(user => new[] { Send(user, Flow.New, ofNew, latencyMs), Send(100 + user, Flow.Base, Told.Sent, 100) })]).Outcome;
    }

    private static SendOutcome Send(long user, Flow flow, Told told, double latencyMs) => new(
        user, flow, Ehr.Vista, "web", DateTimeOffset.UnixEpoch, "", latencyMs, "send",
        new(new ToldSend($"r/{user}/1", flow == Flow.New ? "new" : "base", Ehr.Vista, 1, told), told == Told.Sent ? Delivered.Once : Delivered.Never));
}
