using System.CommandLine;
using SecureMessaging.Rollout.Cli.Options;
using SecureMessaging.Rollout.Cli.Output;
using SecureMessaging.Rollout.Cli.Running;
using SecureMessaging.Rollout.Rehearsal.Progress;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Rehearsal.Site;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Processes;
using SecureMessaging.Runtime.Targets;
using Spectre.Console;

namespace SecureMessaging.Rollout.Cli.Commands;

/// <summary>The main job.</summary>
internal static class RehearseCommand
{
    private static readonly Option<string> Profile = new("--profile") { Description = "How thoroughly: smoke, quick, standard or soak.", DefaultValueFactory = _ => "standard" };
    private static readonly Option<string> Plan = new("--plan") { Description = "Release plan: full-release, recent-for-all, or a file.", DefaultValueFactory = _ => "full-release" };
    private static readonly Option<ulong> Seed = new("--seed") { Description = "Seed of everything drawn.", DefaultValueFactory = _ => 42 };
    private static readonly Option<string?> Out = new("--out") { Description = "Folder of the run; default: one under runs/." };
    private static readonly Option<string?> Resume = new("--resume") { Description = "Folder of a rehearsal to go on with, as it was begun." };
    private static readonly Option<string?> Faults = new("--faults") { Description = "File of faults to order while the new flow is on, to see them caught." };
    private static readonly Option<Uri?> Web = new("--web") { Description = "Pages of a site to rehearse against instead of the harness's own stack; with --bff.", CustomParser = UrlOption.Parse };
    private static readonly Option<Uri?> Bff = new("--bff") { Description = "API of that site.", CustomParser = UrlOption.Parse };
    private static readonly Option<string?> Accounts = new("--accounts") { Description = "The site's test accounts; default: \"signIns\" of the site in the targets file." };
    private static readonly Option<string> Targets = new("--targets") { Description = "Hosts beyond this machine that may be driven.", DefaultValueFactory = _ => TargetsFile.OfCheckout.FullName };
    private static readonly Option<string[]> YesTarget = new("--yes-target") { Description = "Names a host beyond this machine again; once for each of its hosts." };
    private static readonly Option<bool> EndsWithInput = new("--ends-with-input") { Description = "Ends as by Ctrl-C when standard input does: for whatever starts it.", Hidden = true };

    public static Command Create()
    {
        var command = new Command("rehearse", "Rehearses the release: contracts, every percentage in a browser and under load, the rollback; ends with a verdict.")
        {
            Profile, Plan, Seed, Out, Resume, Faults, Web, Bff, Accounts, Targets, YesTarget, EndsWithInput,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken interrupted)
    {
        using var lifetime = parsed.GetValue(EndsWithInput)
            ? ParentLifetime.LinkToStandardInput(interrupted)
            : CancellationTokenSource.CreateLinkedTokenSource(interrupted);
        var cancellationToken = lifetime.Token;
        var options = new RehearsalOptions
        {
            Profile = parsed.GetValue(Profile)!,
            Plan = parsed.GetValue(Plan)!,
            Seed = parsed.GetValue(Seed),
            Out = parsed.GetValue(Out),
            Resume = parsed.GetValue(Resume),
            FaultsFile = parsed.GetValue(Faults),
        };
        var console = CommandConsole.Of(parsed);
        var progress = new ConsoleProgress(console, TimeProvider.System);
        var site = Site(parsed, options);
        Combinations.Refuse(parsed, Resume, "a rehearsal goes on as it was begun, in its own folder", Profile, Plan, Seed, Out, Faults);
        Combinations.RefuseWithout(parsed, Web, Accounts, Targets, YesTarget);
        try
        {
            var (folder, result) = site is null
                ? await new Rehearsal.Running.Rehearsal(new ContractCheck(), progress, TimeProvider.System).RunAsync(options, cancellationToken)
                : await new SiteRehearsal(progress, TimeProvider.System).RunAsync(options, site, cancellationToken);
            return await RehearsalSummary.WriteAsync(console, folder, result, cancellationToken);
        }
        // Whatever was given up half-way may say so in words of its own.
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            console.MarkupLine(site is null
                ? "Interrupted. What was recorded is kept; go on with [bold]rehearse --resume[/] and the run folder above."
                : "Interrupted. What was sent is kept in the run folder above; a rehearsal against a site is not resumed: begin it anew.");
            return ExitCode.Interrupted;
        }
    }

    private static SiteOptions? Site(ParseResult parsed, RehearsalOptions options) => (parsed.GetValue(Web), parsed.GetValue(Bff)) switch
    {
        (null, null) => null,
        ({ } web, { } bff) when options.FaultsFile is null && options.Resume is null =>
            new(web, bff, parsed.GetValue(Accounts), parsed.GetValue(Targets)!, parsed.GetValue(YesTarget) ?? []),
        (not null, not null) => throw new UsageException("A site is not ours to steer, and its rehearsal is not resumed: leave --faults and --resume out."),
        _ => throw new UsageException("A site has pages and an API: give both --web and --bff."),
    };
}
