using System.Globalization;
using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Cli.Output;

/// <summary>A stage verdict as text; the outcome is the first word, for scripts.</summary>
internal static class VerdictText
{
    public static async Task WriteAsync(TextWriter output, StageVerdict verdict)
    {
        await output.WriteLineAsync($"{verdict.Outcome.ToString().ToUpperInvariant()} ({verdict.Rule.Title()})");
        await ListAsync(output, null, verdict.Reasons);
        await ListAsync(output, "Figures", verdict.Strata.Select(Figures));
        await ListAsync(output, "Not concluded", verdict.NotConcluded);
        await ListAsync(output, "Notes", verdict.Notes);
    }

    private static async Task ListAsync(TextWriter output, string? title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
            return;
        if (title is not null)
            await output.WriteLineAsync(title);
        foreach (var line in all)
            await output.WriteLineAsync($"  {line}");
    }

    private static string Figures(StratumVerdict stratum)
    {
        var failures = stratum.Figures.Failures;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{stratum.Stratum}: {failures.New.Count}/{failures.New.Total} new, {failures.Base.Count}/{failures.Base.Total} base, "
            + $"difference {failures.Difference * 100:0.0#} points (90 % interval {failures.Interval.Lower * 100:0.0#} to {failures.Interval.Upper * 100:0.0#}), "
            + $"p = {failures.PValue:0.####}, alpha {stratum.Figures.Alpha:0.####}, at least {stratum.Figures.MinimumUsers} users");
    }
}
