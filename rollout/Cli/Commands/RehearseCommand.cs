using System.CommandLine;
using SecureMessaging.Rollout.Rehearsal.Progress;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Runtime.CommandLine;
using Spectre.Console;

namespace SecureMessaging.Rollout.Cli.Commands;

/// <summary>The main job.</summary>
internal static class RehearseCommand
{
    private static readonly Option<string> Profile = new("--profile") { Description = "How thoroughly: smoke, quick, standard or soak.", DefaultValueFactory = _ => "standard" };
    private static readonly Option<string> Plan = new("--plan") { Description = "Release plan: full-release, recent-for-all, or a file.", DefaultValueFactory = _ => "full-release" };
    private static readonly Option<ulong> Seed = new("--seed") { Description = "Seed of everything drawn.", DefaultValueFactory = _ => 42 };
    private static readonly Option<string?> Out = new("--out") { Description = "Folder of the run; default: one under runs/." };
    private static readonly Option<string?> Resume = new("--resume") { Description = "Folder of a rehearsal to go on with." };
    private static readonly Option<string?> Faults = new("--faults") { Description = "File of faults to order while the new flow is on, to see them caught." };

    public static Command Create()
    {
        var command = new Command("rehearse", "Rehearses the release: contracts, every percentage in a browser and under load, the rollback; ends with a verdict.")
        {
            Profile, Plan, Seed, Out, Resume, Faults,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var options = new RehearsalOptions
        {
            Profile = parsed.GetValue(Profile)!,
            Plan = parsed.GetValue(Plan)!,
            Seed = parsed.GetValue(Seed),
            Out = parsed.GetValue(Out),
            Resume = parsed.GetValue(Resume),
            FaultsFile = parsed.GetValue(Faults),
        };
        var console = AnsiConsole.Console;
        var rehearsal = new Rehearsal.Running.Rehearsal(new ContractCheck(), new ConsoleProgress(console, TimeProvider.System), TimeProvider.System);
        try
        {
            var (folder, result) = await rehearsal.RunAsync(options, cancellationToken);
            return await Closing.WriteAsync(console, folder, result, cancellationToken);
        }
        catch (PlanException malformed)
        {
            throw new UsageException(malformed.Message, malformed);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            console.MarkupLine("Interrupted. What was recorded is kept; go on with [bold]rehearse --resume[/] and the run folder above.");
            throw;
        }
    }
}
