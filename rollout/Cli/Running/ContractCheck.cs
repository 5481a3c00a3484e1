using SecureMessaging.Contracts.Verification;
using SecureMessaging.Rollout.Rehearsal.Contracts;
using SecureMessaging.Rollout.Verdict.Run;
using SecureMessaging.Runtime.Targets;
using Reported = SecureMessaging.Rollout.Report.Results.ContractResult;

namespace SecureMessaging.Rollout.Cli.Running;

/// <summary>The contracts wing's verification, as a part of the rehearsal.</summary>
internal sealed class ContractCheck : IContractCheck
{
    public async Task<IReadOnlyList<Reported>> VerifyAsync(StackAddresses stack, Action<string> report, CancellationToken cancellationToken)
    {
        report("verifying the pacts against the stack");
        return [.. (await ContractVerification.RunAsync(stack, cancellationToken)).Select(Result)];
    }

    internal static Reported Result(ContractResult pact) => new()
    {
        Consumer = pact.Consumer,
        Provider = pact.Provider,
        Interactions = pact.Interactions,
        Verified = pact.Verified,
        Result = pact switch
        {
            { Result: ContractResult.Passed } => PartResult.Passed,
            { Result: ContractResult.Failed } => PartResult.Failed,
            { CouldNotRun: [_, ..] } => PartResult.CouldNotRun,
            // Every interaction was skipped, or there is none.
            _ => PartResult.RanNothing,
        },
        PactSha256 = pact.PactSha256,
        Failures = [.. pact.Failures.Concat(pact.CouldNotRun).Concat(pact.Skipped).Select(note => $"{note.Description}: {note.Reason}")],
    };
}
