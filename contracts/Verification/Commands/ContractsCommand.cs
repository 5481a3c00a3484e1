using System.CommandLine;

namespace SecureMessaging.Contracts.Verification.Commands;

/// <summary>All that this program can be told to do.</summary>
internal static class ContractsCommand
{
    public static RootCommand Create()
    {
        var root = VerifyCommand.Define(new RootCommand("Verifies the committed pacts against those who are meant to keep them."));
        root.Subcommands.Add(WriteCommand.Create());
        root.Subcommands.Add(CanIDeployCommand.Create());
        root.Subcommands.Add(DriftCommand.Create());
        root.Subcommands.Add(BrokerCommand.Create());
        return root;
    }
}
