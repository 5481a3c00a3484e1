using SecureMessaging.Contracts.Verification;
using SecureMessaging.Mocks.Stack;

namespace SecureMessaging.Contracts.Tests.Verification;

/// <summary>The committed pacts, verified once against a stack of this process.</summary>
public sealed class VerifiedStack : IAsyncLifetime
{
    public IReadOnlyList<ContractResult> Results { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var options = new StackOptions { Roles = new HashSet<StackRole> { StackRole.Bff, StackRole.Vista, StackRole.OracleHealth } };
        await using var stack = await StackHost.StartAsync(options, TestContext.Current.CancellationToken);
        Results = await ContractVerification.RunAsync(stack.Addresses, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
