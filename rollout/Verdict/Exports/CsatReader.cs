using System.Globalization;
using CsvHelper;
using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Verdict.Exports;

/// <summary>Reads satisfaction scores from a CSV export (Medallia, VSignals): a flow and a score per answer.</summary>
public sealed class CsatReader(ColumnMap map)
{
    private const string ScoreColumn = "score";

    /// <summary>The scores by flow.</summary>
    /// <exception cref="ExportException">A column is missing, or a score is no number.</exception>
    public CsatEvidence Read(string fileName, TextReader text)
    {
        using var csv = ExportCsv.Open(fileName, text);
        if (new[] { map.Columns.Flow, ScoreColumn }.FirstOrDefault(column => !csv.HeaderRecord!.Contains(column)) is { } missing)
            throw new ExportException($"{fileName}:1: column \"{missing}\" is missing; there are {string.Join(", ", csv.HeaderRecord!)}");
        List<double> ofNew = [], ofBase = [];
        while (csv.Read())
            (map.NewFlow.Contains(csv.GetField(map.Columns.Flow)?.Trim() ?? "", StringComparer.OrdinalIgnoreCase) ? ofNew : ofBase).Add(Score(fileName, csv));
        return new CsatEvidence(ofNew, ofBase);
    }

    private static double Score(string fileName, CsvReader csv) =>
        double.TryParse(csv.GetField(ScoreColumn), NumberStyles.Float, CultureInfo.InvariantCulture, out var score) && double.IsFinite(score)
            ? score
            : throw new ExportException($"{fileName}:{csv.Parser.RawRow}: {ScoreColumn} is \"{csv.GetField(ScoreColumn)}\": a number is wanted");
}
