using System.Globalization;
using CsvHelper;
using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Verdict.Exports;

/// <summary>The current row of an export, read by its column map.</summary>
internal sealed class ExportRow(string fileName, CsvReader csv, ColumnMap map)
{
    public bool TellsEhrs => Has(map.Columns.Ehr);

    public bool IsNew => Among(map.NewFlow, Text(map.Columns.Flow));

    public Stratum Stratum =>
        !TellsEhrs ? Stratum.Combined : Among(map.OracleHealth, Text(map.Columns.Ehr!)) ? Stratum.OracleHealth : Stratum.Vista;

    public string User => Text(map.Columns.User!);

    public int Status => Whole(map.Columns.Status!, "an HTTP status");

    public string? Code => Has(map.Columns.Code) && Text(map.Columns.Code!) is { Length: > 0 } code ? code : null;

    public string Platform => Has(map.Columns.Platform) ? Text(map.Columns.Platform!) : "";

    public double? LatencyMs => Has(map.Columns.Latency) && Text(map.Columns.Latency!).Length > 0
        ? Number(map.Columns.Latency!) * map.MillisecondsPerUnit
        : null;

    public int Users => Whole(map.Columns.Users!, "a count");

    public int Failed => Whole(map.Columns.Failed!, "a count");

    public int? Slow => Has(map.Columns.Slow) ? Whole(map.Columns.Slow!, "a count") : null;

    public void EnsureColumns()
    {
        string?[] wanted = map.Shape == ExportShape.Requests
            ? [map.Columns.Flow, map.Columns.User, map.Columns.Status]
            : [map.Columns.Flow, map.Columns.Users, map.Columns.Failed];
        if (wanted.FirstOrDefault(column => !Has(column)) is { } missing)
            throw new ExportException($"{fileName}:1: column \"{missing}\" is missing (column map {map.Name}); there are {string.Join(", ", csv.HeaderRecord!)}");
    }

    public ExportException Error(string complaint) => new($"{fileName}:{csv.Parser.RawRow}: {complaint}");

    private bool Has(string? column) => column is not null && csv.HeaderRecord!.Contains(column);

    private string Text(string column) => csv.GetField(column)?.Trim() ?? "";

    private int Whole(string column, string what) =>
        int.TryParse(Text(column), NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
            ? value >= 0 ? value : throw Error($"{column} is {value}: a count cannot be negative")
            : throw Error($"{column} is \"{Text(column)}\": {what} is wanted");

    private double Number(string column) =>
        double.TryParse(Text(column), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) && value >= 0
            ? value
            : throw Error($"{column} is \"{Text(column)}\": a latency in {map.LatencyUnit} is wanted");

    private static bool Among(IReadOnlyList<string> values, string value) => values.Contains(value, StringComparer.OrdinalIgnoreCase);
}
