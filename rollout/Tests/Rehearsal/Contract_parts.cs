using SecureMessaging.Contracts.Verification;
using SecureMessaging.Rollout.Cli.Running;
using SecureMessaging.Rollout.Verdict.Run;

namespace SecureMessaging.Rollout.Tests.Rehearsal;

public class Contract_parts
{
    private static readonly InteractionNote[] None = [];
    private static readonly InteractionNote[] One = [new("a request for folders", "expected 200, was 500")];

    [Fact]
    public void A_provider_that_breaks_every_interaction_has_failed() => Assert.Equal(PartResult.Failed, Result(verified: 0, failures: One, skipped: None, ContractResult.Failed));

    [Fact]
    public void A_pact_of_which_everything_was_skipped_shows_nothing() => Assert.Equal(PartResult.RanNothing, Result(verified: 0, failures: None, skipped: One));

    [Fact]
    public void A_pact_that_is_kept_has_passed() => Assert.Equal(PartResult.Passed, Result(verified: 1, failures: None, skipped: None, ContractResult.Passed));

    [Fact]
    public void A_pact_of_which_something_could_not_run_neither_passed_nor_failed() =>
        Assert.Equal(PartResult.CouldNotRun, ContractCheck.Result(Verified(verified: 0, None, None, ContractResult.NoConclusion) with { CouldNotRun = One }).Result);

    private static PartResult Result(int verified, InteractionNote[] failures, InteractionNote[] skipped, string result = ContractResult.NoConclusion) =>
        ContractCheck.Result(Verified(verified, failures, skipped, result)).Result;

    private static ContractResult Verified(int verified, InteractionNote[] failures, InteractionNote[] skipped, string result) =>
        new("vets-api", "mhv-sm-api", Interactions: 1, verified, result, "", failures, skipped);
}
