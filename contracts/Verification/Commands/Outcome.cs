using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Contracts.Verification.Commands;

/// <summary>What a verification exits with.</summary>
internal static class Outcome
{
    public static int Of(IReadOnlyList<ContractResult> results) =>
        results.Any(result => result.Result == ContractResult.Failed) ? ExitCode.Fail
        : results.All(result => result.Result == ContractResult.Passed) ? ExitCode.Pass
        : ExitCode.Invalid;
}
