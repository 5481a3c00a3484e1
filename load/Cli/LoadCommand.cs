using System.CommandLine;
using SecureMessaging.Load.Cli.Comparing;
using SecureMessaging.Load.Cli.Merging;
using SecureMessaging.Load.Cli.Reporting;
using SecureMessaging.Load.Cli.Running;
using SecureMessaging.Load.Cli.SelfTest;
using SecureMessaging.Load.Scenarios.Worker;

namespace SecureMessaging.Load.Cli;

/// <summary>All that this program can be told to do.</summary>
internal static class LoadCommand
{
    public static RootCommand Create() => new("Load on the new-message flow: latency from the intended start, by flow and by EHR.")
    {
        RunCommand.Create(),
        MergeCommand.Create(),
        CompareCommand.Create(),
        ReportCommand.Create(),
        SelfTestCommand.Create(),
        LoadVerb.Create(),
        TargetVerb.Create(),
    };
}
