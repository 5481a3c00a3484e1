using SecureMessaging.Load.Scenarios.Results;
using Spectre.Console;

namespace SecureMessaging.Load.Cli.Running;

/// <summary>Shows a run as it goes: a bar where there is a terminal, a line every ten seconds where there is none.</summary>
internal static class LiveProgress
{
    private const int SecondsBetweenLines = 10;

    public static Task<T> ShowAsync<T>(Func<IProgress<LoadProgress>, Task<T>> run) => AnsiConsole.Profile.Capabilities.Interactive
        ? AnsiConsole.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn()).StartAsync(context =>
        {
            var task = context.AddTask("starting");
            return run(new Sink(now =>
            {
                task.MaxValue = now.PlannedSeconds;
                task.Value = now.ElapsedSeconds;
                task.Description = Markup.Escape(Line(now));
            }));
        })
        : run(new Sink(now =>
        {
            if (Math.Round(now.ElapsedSeconds) % SecondsBetweenLines == 0)
                Console.WriteLine(Line(now));
        }));

    private static string Line(LoadProgress now) =>
        $"{now.Phase} {now.ElapsedSeconds:0}/{now.PlannedSeconds:0} s: {now.Offered} offered, {now.Completed} done, {now.Failed} failed, {now.InFlight} in flight, "
        + $"{now.Dropped} dropped; send p95 {now.SendP95Ms:0} ms, late {now.LatenessP99Ms:0.0} ms at p99, generator {now.CpuShare:P0}";

    private sealed class Sink(Action<LoadProgress> show) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) => show(value);
    }
}
