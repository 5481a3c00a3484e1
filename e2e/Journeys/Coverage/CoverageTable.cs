using System.Globalization;
using System.Text;
using SecureMessaging.E2E.Journeys.Running;

namespace SecureMessaging.E2E.Journeys.Coverage;

/// <summary>The checklist with what covered each row and how it went.</summary>
public static class CoverageTable
{
    /// <summary>Markdown.</summary>
    public static string Render(IReadOnlyCollection<JourneyResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var table = new StringBuilder("# Coverage of the new-message flow\n\n| Row | What | Result | Journeys |\n|---|---|---|---|\n");
        foreach (var row in Checklist.Rows)
        {
            var walked = results.Where(result => result.Rows.Contains(row.Id)).ToList();
            var names = walked.Select(result => result.Name).Distinct().Order(StringComparer.Ordinal);
            table.AppendLine(CultureInfo.InvariantCulture, $"| {row.Id} | {row.What} | {Summary(walked)} | {string.Join("<br>", names)} |");
        }

        return table.ToString();
    }

    private static string Summary(List<JourneyResult> walked)
    {
        if (walked.Count == 0)
            return "not walked";

        var failed = walked.Count(result => result.Result == JourneyOutcome.Failed);
        var skipped = walked.Count(result => result.Result == JourneyOutcome.Skipped);
        return failed > 0 ? $"**{failed} failed** of {walked.Count}"
            : skipped > 0 ? $"{walked.Count - skipped} passed, {skipped} skipped"
            : $"{walked.Count} passed";
    }
}
