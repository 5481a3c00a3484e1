using SecureMessaging.Rollout.Verdict.Run;

namespace SecureMessaging.Rollout.Rehearsal.Site;

/// <summary>A part of a rehearsal that cannot be done at a site, and why: said on the console and in the report, and never a GO.</summary>
/// <param name="Cause">The part.</param>
/// <param name="Sentence">What and why.</param>
internal sealed record LeftOut(RunCause Cause, string Sentence)
{
    /// <summary>What is left out at every site.</summary>
    public static IReadOnlyList<LeftOut> AtAnySite { get; } =
    [
        new(RunCause.Rollback, "Stages: no toggle was flipped, since a site's toggles are its team's to flip; the flow was walked as it is served there, at no percentage of the plan."),
        new(RunCause.Contract, "Contracts: not verified here, since each state of a provider wants an account of its own: contracts/Verification -- --provider vets-api --url URL --accounts FILE does it."),
        new(RunCause.Invariant, "Ledgers: what was delivered cannot be read, so no message told sent was shown to have arrived."),
        new(RunCause.InvalidLoad, "Load: one message at a time and slowly; latencies are those of a handful of test accounts and show no capacity."),
        new(RunCause.Assignment, "Assignment: the percentages set at the site are not known to the harness; the toggles served to test accounts were noted, no user was drawn at random."),
        new(RunCause.RollbackDrill, "Rollback: not rehearsed; no fault was ordered and no toggle disabled."),
        new(RunCause.None, "Faults, latency and clocks: none was touched."),
    ];

    /// <summary>As the run's verdict takes it.</summary>
    public RunPart Part => new(Cause, PartResult.CouldNotRun, Sentence);
}
