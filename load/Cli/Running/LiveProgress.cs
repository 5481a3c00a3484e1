using SecureMessaging.Load.Scenarios.Results;
using Spectre.Console;

namespace SecureMessaging.Load.Cli.Running;

/// <summary>Shows a run as it goes: a bar where there is a terminal, a line every ten seconds where there is none.</summary>
internal static class LiveProgress
{
    public static Task<T> ShowAsync<T>(Func<IProgress<LoadProgress>, Task<T>> run) => AnsiConsole.Profile.Capabilities.Interactive
        ? AnsiConsole.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn()).StartAsync(context =>
        {
            var task = context.AddTask("starting");
            return run(new Sink(now =>
            {
                task.MaxValue = now.PlannedSeconds;
                task.Value = now.ElapsedSeconds;
                task.Description = Markup.Escape(ProgressLines.Line(now));
            }));
        })
        : run(new ProgressLines(Console.Out));

    private sealed class Sink(Action<LoadProgress> show) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) => show(value);
    }
}
