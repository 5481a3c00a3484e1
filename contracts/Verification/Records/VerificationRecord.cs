namespace SecureMessaging.Contracts.Verification.Records;

/// <summary>That a pact of exactly this content was verified, by whom, and with what result.</summary>
public sealed record VerificationRecord(string PactSha256, string Consumer, string Provider, Verifier By, string Result, int Interactions, int Verified, DateTimeOffset At)
{
    /// <summary>The interactions that were skipped.</summary>
    public IReadOnlyList<string> NotVerified { get; init; } = [];

    /// <summary>Whether nothing was left out.</summary>
    internal bool IsWhole => Verified == Interactions;

    public static VerificationRecord Of(ContractResult result, Verifier by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new(result.PactSha256, result.Consumer, result.Provider, by, result.Result, result.Interactions, result.Verified, at)
        {
            NotVerified = [.. result.Skipped.Select(note => note.Description)],
        };
    }
}
