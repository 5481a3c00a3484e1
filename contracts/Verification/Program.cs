using System.CommandLine;
using SecureMessaging.Contracts.Verification.Commands;
using SecureMessaging.Runtime.CommandLine;

var root = VerifyCommand.Define(new RootCommand("Verifies the committed pacts against those who are meant to keep them."));
root.Subcommands.Add(WriteCommand.Create());
root.Subcommands.Add(CanIDeployCommand.Create());
root.Subcommands.Add(DriftCommand.Create());
root.Subcommands.Add(BrokerCommand.Create());
return await CliHost.RunAsync(root, args);
