using System.CommandLine;
using SecureMessaging.Load.Cli.Comparing;
using SecureMessaging.Load.Cli.Merging;
using SecureMessaging.Load.Cli.Reporting;
using SecureMessaging.Load.Cli.Running;
using SecureMessaging.Load.Cli.SelfTest;
using SecureMessaging.Load.Scenarios.Worker;
using SecureMessaging.Runtime.CommandLine;

var root = new RootCommand("Load on the new-message flow: latency from the intended start, by flow and by EHR.")
{
    RunCommand.Create(),
    MergeCommand.Create(),
    CompareCommand.Create(),
    ReportCommand.Create(),
    SelfTestCommand.Create(),
    LoadVerb.Create(),
    TargetVerb.Create(),
};
return await CliHost.RunAsync(root, args);
