using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace SecureMessaging.Rollout.Verdict.Exports;

/// <summary>Opens a CSV export.</summary>
public static class ExportCsv
{
    // What a row lacks is told by the reader that wants it, with its line. CsvHelper's own complaints hold the whole row, which may be
    // somebody's comment.
    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture) { BadDataFound = null, MissingFieldFound = null };

    /// <summary>An export whose header is read. A field that a row is too short for is null.</summary>
    /// <param name="fileName">Named in errors.</param>
    /// <param name="text">The export; disposed of with the reader.</param>
    /// <exception cref="ExportException">There is no header.</exception>
    public static CsvReader Open(string fileName, TextReader text)
    {
        var csv = new CsvReader(text, Configuration);
        return csv.Read() && csv.ReadHeader() ? csv : throw new ExportException($"{fileName}: empty file; a header line and rows are wanted");
    }
}
