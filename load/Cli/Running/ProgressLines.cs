using SecureMessaging.Load.Scenarios.Results;

namespace SecureMessaging.Load.Cli.Running;

/// <summary>Shows a run where there is no terminal: a line when a phase begins, and one every ten seconds.</summary>
internal sealed class ProgressLines(TextWriter output) : IProgress<LoadProgress>
{
    private const int SecondsBetweenLines = 10;
    private (string Phase, int Number)? _last;

    /// <summary>The line for a state.</summary>
    public static string Line(LoadProgress now) =>
        $"{now.Phase} {now.ElapsedSeconds:0}/{now.PlannedSeconds:0} s: {now.Offered} offered, {now.Completed} done, {now.Failed} failed, {now.InFlight} in flight, "
        + $"{now.Dropped} dropped; send p95 {now.SendP95Ms:0} ms, late {now.LatenessP99Ms:0.0} ms at p99, generator {now.CpuShare:P0}";

    /// <inheritdoc/>
    public void Report(LoadProgress value)
    {
        var due = (value.Phase, (int)(value.ElapsedSeconds / SecondsBetweenLines));
        if (due == _last)
            return;

        _last = due;
        output.WriteLine(Line(value));
    }
}
