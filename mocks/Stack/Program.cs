using System.CommandLine;
using SecureMessaging.Mocks.Stack;
using SecureMessaging.Runtime.CommandLine;

var root = StackCommand.Define(new RootCommand("Runs the stand-ins for VA's systems: pages, BFF, VistA and Oracle Health simulators."), endsWithInput: false);
root.Subcommands.Add(HealthCommand.Create());
return await CliHost.RunAsync(root, args);
