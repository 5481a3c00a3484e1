using System.CommandLine;
using System.Globalization;
using SecureMessaging.Rollout.Cli.Options;
using SecureMessaging.Rollout.Cli.Output;
using SecureMessaging.Rollout.Cli.Running;
using SecureMessaging.Rollout.Drill;
using SecureMessaging.Rollout.Drill.Page;
using SecureMessaging.Rollout.Drill.Results;
using SecureMessaging.Rollout.Drill.Running;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Provisioning;
using Spectre.Console;

namespace SecureMessaging.Rollout.Cli.Commands;

/// <summary>Seeded defects: is each caught, and by which layer?</summary>
internal static class DrillCommand
{
    private static readonly Option<string[]> Only = new("--only") { Description = "Defects to drill, by name; default: all.", AllowMultipleArgumentsPerToken = true };
    private static readonly Option<bool> AllLayers = new("--all-layers") { Description = "Ask every layer of a defect, not only until one has caught it." };
    private static readonly Option<bool> List = new("--list") { Description = "Show the defects and end." };
    private static readonly Option<string?> Out = new("--out") { Description = "Folder of the results; default: one under runs/." };
    private static readonly Option<ulong> Seed = new("--seed") { Description = "Seed of the population.", DefaultValueFactory = _ => 42 };
    private static readonly Option<bool> FalseAlarmsOnly = new("--false-alarms") { Description = "Put nothing in: rehearse stacks in order, of which none may ring." };
    private static readonly Option<bool> Weather = new("--weather") { Description = "Put nothing in: rehearse stage C under each weather of the simulators, of which none is the new flow's fault." };
    private static readonly Option<int> Quick = new("--quick") { Description = "With --false-alarms: rehearsals of profile quick.", DefaultValueFactory = _ => 5 };
    private static readonly Option<int> Smoke = new("--smoke") { Description = "With --false-alarms: rehearsals of profile smoke.", DefaultValueFactory = _ => 200 };
    private static readonly Option<int> Parallel = new("--parallel") { Description = "Defects at a time; with --false-alarms, smoke rehearsals at a time, 1 unless given (quick ones always go alone).", DefaultValueFactory = _ => 2 };

    public static Command Create()
    {
        var command = new Command("drill", "Puts defects in, one by one, and says which layer caught each (exit 0: all; 1: one escaped; 2: one could not be drilled).")
        {
            Only, AllLayers, List, Out, Seed, Parallel, FalseAlarmsOnly, Weather, Quick, Smoke,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        Combinations.Refuse(parsed, FalseAlarmsOnly, "it puts no defect in", Only, AllLayers, List);
        Combinations.Refuse(parsed, Weather, "it puts no defect in, and goes one by one", Only, AllLayers, List, FalseAlarmsOnly, Parallel);
        Combinations.RefuseWithout(parsed, FalseAlarmsOnly, Quick, Smoke);
        var console = CommandConsole.Of(parsed);
        var defects = Defects(parsed.GetValue(Only) ?? []);
        if (parsed.GetValue(List))
        {
            DrillTable.Write(console, defects);
            return ExitCode.Pass;
        }

        var folder = Path.GetFullPath(parsed.GetValue(Out) ?? Path.Combine(RepositoryRoot.Path, "runs", $"drill-{TimeProvider.System.GetUtcNow():yyyyMMdd-HHmmss}"));
        if (parsed.GetValue(FalseAlarmsOnly))
            return await FalseAlarms.RunAsync(console, folder, parsed.GetValue(Quick), parsed.GetValue(Smoke), SmokeAtATime(parsed), parsed.GetValue(Seed), cancellationToken);
        if (parsed.GetValue(Weather))
            return await FalseAlarms.UnderWeatherAsync(console, folder, parsed.GetValue(Seed), cancellationToken);

        var options = new DrillOptions
        {
            Defects = defects,
            AllLayers = parsed.GetValue(AllLayers),
            Folder = folder,
            Seed = parsed.GetValue(Seed),
            Parallel = Math.Max(1, parsed.GetValue(Parallel)),
        };
        try
        {
            using var run = new DrillRun(options, new DrillConsole(console, TimeProvider.System), TimeProvider.System);
            var drill = await run.RunAsync(cancellationToken);
            return Close(console, drill, folder);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            console.WriteLine($"Interrupted. What is known is kept: {Path.Combine(folder, DrillFile.Name)}");
            throw;
        }
    }

    // Alone unless asked: beside another its load may be late, and then concludes nothing.
    private static int SmokeAtATime(ParseResult parsed) => parsed.GetResult(Parallel) is { Implicit: false } ? Math.Max(1, parsed.GetValue(Parallel)) : 1;

    private static int Close(IAnsiConsole console, DrillDocument drill, string folder)
    {
        DrillTable.Write(console, drill);
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{drill.Caught} of {drill.Planned} caught, {drill.Escaped} escaped, {drill.NotConcluded} not concluded, in {(drill.FinishedAt - drill.StartedAt).TotalMinutes:0.0} minutes"));
        console.WriteLine($"result  {Path.Combine(folder, DrillFile.Name)}");
        console.WriteLine($"page    {Path.Combine(folder, DrillPage.Name)}");
        return drill.ExitCode;
    }

    private static IReadOnlyList<Defect> Defects(string[] names)
    {
        var all = DefectCatalogue.All;
        if (names.FirstOrDefault(name => all.All(defect => defect.Name != name)) is { } unknown)
            throw new UsageException($"There is no defect '{unknown}': did you mean {string.Join(", ", NearNames.To(unknown, all.Select(defect => defect.Name)))}? drill --list shows all.");

        return names.Length == 0 ? all : [.. all.Where(defect => names.Contains(defect.Name))];
    }
}
