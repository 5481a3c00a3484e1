using System.Globalization;
using SecureMessaging.Rollout.Drill.FalseAlarms;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Provisioning;
using Spectre.Console;

namespace SecureMessaging.Rollout.Cli.Running;

/// <summary>The other half of the drill: rehearsals of a stack in order, of which none may ring.</summary>
internal static class FalseAlarms
{
    public static async Task<int> RunAsync(IAnsiConsole console, string folder, int quick, int smoke, int parallel, ulong seed, CancellationToken cancellationToken)
    {
        if (quick < 0 || smoke < 0 || quick + smoke == 0)
            throw new UsageException($"--quick {quick} --smoke {smoke} rehearses nothing: give at least one.");

        var done = 0;
        using var run = new FalseAlarmRun(folder, rehearsal => Show(console, rehearsal, ++done, quick + smoke), TimeProvider.System);
        var document = await run.RunAsync([("smoke", smoke, parallel), ("quick", quick, 1)], seed, cancellationToken);
        foreach (var profile in document.Rehearsals.GroupBy(rehearsal => rehearsal.Profile))
        {
            console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{profile.Key}: {profile.Count()} rehearsals, {profile.Count(one => one.Rang)} rang, {profile.Count(one => !one.Rang && !one.WasQuiet)} without conclusion; "
                + $"{profile.Average(one => one.Seconds):0.0} s each ({profile.Min(one => one.Seconds):0.0} to {profile.Max(one => one.Seconds):0.0})"));
        }

        console.WriteLine($"result  {Path.Combine(folder, FalseAlarmRun.FileName)}");
        return document.ExitCode;
    }

    /// <summary>Stage C in bad weather: held perhaps, but never called the new flow's fault.</summary>
    public static async Task<int> UnderWeatherAsync(IAnsiConsole console, string folder, ulong seed, CancellationToken cancellationToken)
    {
        await Provisioner.EnsurePagesAsync(console.WriteLine, cancellationToken);
        var stages = await new WeatherRun(folder, TimeProvider.System).RunAsync(seed, stage => Show(console, stage), cancellationToken);
        console.WriteLine($"result  {Path.Combine(folder, WeatherRun.FileName)}");
        return stages.Any(stage => stage.Rang) ? ExitCode.Fail : stages.Any(stage => stage.Verdict is null) ? ExitCode.Invalid : ExitCode.Pass;
    }

    private static void Show(IAnsiConsole console, WeatheredStage stage)
    {
        var colour = stage.Rang ? "red" : stage.Verdict is null ? "yellow" : "green";
        var word = stage.Verdict is { } verdict ? $"{$"{verdict}".ToUpperInvariant()}, {stage.Rule}" : "no conclusion";
        console.MarkupLine(string.Create(
            CultureInfo.InvariantCulture, $"[{colour}]{stage.Weather}[/]  {Markup.Escape(word)}, {stage.Seconds:0.0} s: {Markup.Escape(string.Join(" ", stage.Reasons))}"));
    }

    private static void Show(IAnsiConsole console, CleanRehearsal rehearsal, int done, int planned)
    {
        var (colour, word) = rehearsal.Rang ? ("red", "RANG") : rehearsal.WasQuiet ? ("green", "quiet") : ("yellow", "no conclusion");
        var reason = rehearsal.WasQuiet ? "" : $": {Markup.Escape(rehearsal.Reason)}";
        console.MarkupLine(string.Create(
            CultureInfo.InvariantCulture, $"{done}/{planned}  [{colour}]{word}[/] {rehearsal.Profile}, seed {rehearsal.Seed}, {rehearsal.Seconds:0.0} s{reason}"));
    }
}
