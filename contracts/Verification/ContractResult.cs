using SecureMessaging.Contracts.Verification.Pacts;

namespace SecureMessaging.Contracts.Verification;

/// <summary>What the verification of one pact found.</summary>
/// <param name="Consumer">Who expects.</param>
/// <param name="Provider">Who keeps.</param>
/// <param name="Interactions">In the pact.</param>
/// <param name="Verified">Replayed against the provider and kept.</param>
/// <param name="Result">passed, failed, or no conclusion.</param>
/// <param name="PactSha256">Hash of the pact's content.</param>
/// <param name="Failures">Interactions not kept, with what differed.</param>
/// <param name="Skipped">Interactions whose states cannot be arranged here, with the reason; never counted as verified.</param>
public sealed record ContractResult(
    string Consumer,
    string Provider,
    int Interactions,
    int Verified,
    string Result,
    string PactSha256,
    IReadOnlyList<InteractionNote> Failures,
    IReadOnlyList<InteractionNote> Skipped)
{
    public const string Passed = "passed";
    public const string Failed = "failed";

    /// <summary>Nothing was broken and yet the pact was not kept: nothing was verified, or something could not run. Never recorded nor published.</summary>
    public const string NoConclusion = "no conclusion";

    /// <summary>Interactions that should have been verified and could not be put to the provider, with the reason: nobody knows whether they are kept.</summary>
    public IReadOnlyList<InteractionNote> CouldNotRun { get; init; } = [];

    /// <summary>A pact passes when something was verified, and every interaction was either verified or skipped for a stated reason.</summary>
    internal static ContractResult Of(
        PactDocument pact, int verified, IReadOnlyList<InteractionNote> failures, IReadOnlyList<InteractionNote> skipped, IReadOnlyList<InteractionNote> couldNotRun)
    {
        var whole = verified > 0 && couldNotRun.Count == 0 && verified + skipped.Count == pact.Interactions.Count;
        var result = failures.Count > 0 ? Failed : whole ? Passed : NoConclusion;
        return new(pact.Consumer, pact.Provider, pact.Interactions.Count, verified, result, pact.Sha256, failures, skipped) { CouldNotRun = couldNotRun };
    }
}
