using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Rehearsal.Contracts;

/// <summary>Verifies every pact against the stack's providers.</summary>
public interface IContractCheck
{
    /// <summary>One result per pact; a pact of which nothing was verified has failed.</summary>
    Task<IReadOnlyList<ContractResult>> VerifyAsync(StackAddresses stack, Action<string> report, CancellationToken cancellationToken);
}
