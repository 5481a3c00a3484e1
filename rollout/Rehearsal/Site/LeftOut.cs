namespace SecureMessaging.Rollout.Rehearsal.Site;

/// <summary>What of a rehearsal cannot be done at a site, and why: said on the console and in the report, and never a GO.</summary>
internal static class LeftOut
{
    /// <summary>At every site.</summary>
    public static IReadOnlyList<string> AtAnySite { get; } =
    [
        "Stages: no toggle was flipped, since a site's toggles are its team's to flip; the flow was walked as it is served there, at no percentage of the plan.",
        "Contracts: not verified here, since each state of a provider wants an account of its own: contracts/Verification -- --provider vets-api --url URL --accounts FILE does it.",
        "Ledgers: what was delivered cannot be read, so no message told sent was shown to have arrived.",
        "Load: one message at a time and slowly; latencies are those of a handful of test accounts and show no capacity.",
        "Assignment: the percentages set at the site are not known to the harness; the toggles served to test accounts were noted, no user was drawn at random.",
        "Rollback: not rehearsed; no fault was ordered and no toggle disabled.",
        "Faults, latency and clocks: none was touched.",
    ];
}
