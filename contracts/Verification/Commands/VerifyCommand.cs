using System.CommandLine;
using SecureMessaging.Mocks.Stack;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Contracts.Verification.Commands;

/// <summary>Verifies: the whole stack, started here, unless a provider and its URL are named.</summary>
internal static class VerifyCommand
{
    public static T Define<T>(T command)
        where T : Command
    {
        command.SetAction((_, cancellationToken) => RunAsync(cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var options = new StackOptions { Roles = new HashSet<StackRole> { StackRole.Bff, StackRole.Vista, StackRole.OracleHealth } };
        await using var stack = await StackHost.StartAsync(options, cancellationToken);
        var results = await ContractVerification.RunAsync(stack.Addresses, cancellationToken);
        ResultTable.Write(results, Console.Out);
        return results.All(result => result.Result == ContractResult.Passed) ? ExitCode.Pass : ExitCode.Fail;
    }
}
