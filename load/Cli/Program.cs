using System.CommandLine;
using SecureMessaging.Load.Cli.Merging;
using SecureMessaging.Load.Cli.Running;
using SecureMessaging.Load.Scenarios.Worker;
using SecureMessaging.Runtime.CommandLine;

var root = new RootCommand("Load on the new-message flow: latency from the intended start, by flow and by EHR.")
{
    RunCommand.Create(),
    MergeCommand.Create(),
    LoadVerb.Create(),
};
return await CliHost.RunAsync(root, args);
