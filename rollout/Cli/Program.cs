using System.CommandLine;
using SecureMessaging.Load.Scenarios.Worker;
using SecureMessaging.Mocks.Stack;
using SecureMessaging.Rollout.Cli.Commands;
using SecureMessaging.Rollout.Rehearsal.Stack;
using SecureMessaging.Runtime.CommandLine;

var root = new RootCommand("Rehearses the release of the new message flow, judges it, and fills in the release plan.");
root.Subcommands.Add(RehearseCommand.Create());
root.Subcommands.Add(ReplayCommand.Create());
root.Subcommands.Add(SignInCommand.Create());
root.Subcommands.Add(ProvisionCommand.Create());
root.Subcommands.Add(ReportCommand.Create());
root.Subcommands.Add(CompareCommand.Create());
root.Subcommands.Add(VerdictCommand.Create());
root.Subcommands.Add(SizeCommand.Create());
root.Subcommands.Add(TogglesCommand.Create());
root.Subcommands.Add(DrillCommand.Create());
root.Subcommands.Add(CalibrateCommand.Create());

// What the rehearsal starts of this executable as children; nobody types these.
root.Subcommands.Add(StackCommand.Define(new Command(StackChild.Verb) { Hidden = true }, endsWithInput: true));
root.Subcommands.Add(LoadVerb.Create());
return await CliHost.RunAsync(root, args);
