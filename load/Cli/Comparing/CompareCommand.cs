using System.CommandLine;
using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Load.Cli.Comparing;

/// <summary><c>compare</c>: new against base inside one run, or one run against another; by test and interval, not by eye.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var first = new Argument<DirectoryInfo>("run") { Description = "Output folder of a run." };
        var second = new Argument<DirectoryInfo?>("other") { Description = "Another run; without it, new is compared with base inside the first.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("compare", "Compares send latencies by Mann-Whitney and Hodges-Lehmann.") { first, second };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var run = await LoadJson.ReadResultAsync(parsed.GetRequiredValue(first).FullName, cancellationToken);
            var other = parsed.GetValue(second) is { } folder ? await LoadJson.ReadResultAsync(folder.FullName, cancellationToken) : null;
            return Show([.. other is null ? Comparison.Flows(run) : Comparison.Runs(run, other)], other is null ? [run] : [run, other]);
        });
        return command;
    }

    // A comparison of figures that cannot be believed concludes nothing.
    private static int Show(IReadOnlyList<Comparison> comparisons, IReadOnlyList<LoadResult> runs)
    {
        WideTable.Write(
            ["send latency", "users", "median ms", "shift ms", "95 % interval", "p (Mann-Whitney)", ""],
            comparisons.Select(one => new[]
            {
                one.What, $"{one.First.Users} / {one.Second.Users}", $"{one.First.MedianMs:0.0} / {one.Second.MedianMs:0.0}", $"{one.ShiftMs:+0.0;-0.0;0}",
                $"{one.Interval.Lower:0.0} to {one.Interval.Upper:0.0}", $"{one.PValue:0.0000}", one.Differs ? "differs" : "no difference shown",
            }));
        foreach (var reason in runs.SelectMany(run => run.InvalidReasons.Select(reason => $"{run.RunId}: {reason}")))
            Console.WriteLine($"invalid: {reason}");
        return comparisons.Count == 0 || runs.Any(run => !run.Valid) ? ExitCode.Invalid : comparisons.Any(one => one.Differs) ? ExitCode.Fail : ExitCode.Pass;
    }
}
