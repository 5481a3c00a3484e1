using SecureMessaging.Load.Scenarios.Results;

namespace SecureMessaging.Load.Cli.Reporting;

/// <summary>The table of steps for a spreadsheet.</summary>
internal static class CsvReport
{
    public static string Render(LoadResult result) => string.Concat(StepTable.Rows(result).Prepend(StepTable.Head).Select(row => string.Join(',', row.Select(Cell)) + "\n"));

    private static string Cell(string text) => text.AsSpan().ContainsAny(",\"\n") ? $"\"{text.Replace("\"", "\"\"")}\"" : text;
}
