using System.CommandLine;
using SecureMessaging.Load.Scenarios.Worker;
using SecureMessaging.Mocks.Stack;
using SecureMessaging.Rollout.Cli.Commands;
using SecureMessaging.Rollout.Rehearsal.Stack;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Exports;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Cli;

/// <summary>All that this program can be told to do.</summary>
internal static class RolloutCommand
{
    public static RootCommand Create() => new("Rehearses the release of the new message flow, judges it, and fills in the release plan.")
    {
        RehearseCommand.Create(),
        ReplayCommand.Create(),
        SignInCommand.Create(),
        ProvisionCommand.Create(),
        ReportCommand.Create(),
        CompareCommand.Create(),
        VerdictCommand.Create(),
        SizeCommand.Create(),
        TogglesCommand.Create(),
        DrillCommand.Create(),
        CalibrateCommand.Create(),

        // What the rehearsal starts of this executable as children; nobody types these.
        StackCommand.Define(new Command(StackChild.Verb) { Hidden = true }, endsWithInput: true),
        LoadVerb.Create(),
    };

    /// <summary>What is said of a file or of figures that cannot be used is said to whoever gave them.</summary>
    public static bool IsWrongUse(Exception exception) => exception is PlanException or EvidenceException or ExportException or ResultFileException;
}
