using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Verdict.Exports;

/// <summary>Reads the evidence of a stage from a CSV export of real figures.</summary>
public sealed class ExportReader(ColumnMap map, LatencyRule latency)
{
    /// <summary>The evidence of an export.</summary>
    /// <param name="fileName">Named in errors.</param>
    /// <param name="text">The export.</param>
    /// <exception cref="ExportException">A column is missing, a value is not what it should be, or there are no rows.</exception>
    public ExportEvidence Read(string fileName, TextReader text)
    {
        using var csv = ExportCsv.Open(fileName, text);
        var row = new ExportRow(fileName, csv, map);
        row.EnsureColumns();
        IArmTally tally = map.Shape == ExportShape.Requests ? new RequestTally(latency) : new CountTally();
        var rows = 0;
        for (; csv.Read(); rows++)
            tally.Add(row);
        if (rows == 0)
            throw new ExportException($"{fileName}: no rows below the header");
        return new(
            [.. Strata(row.TellsEhrs).Select(stratum => new StratumEvidence(stratum, tally.Arm(stratum, isNew: true), tally.Arm(stratum, isNew: false)))],
            tally.Platforms);
    }

    private static Stratum[] Strata(bool tellsEhrs) => tellsEhrs ? [Stratum.Vista, Stratum.OracleHealth] : [Stratum.Combined];
}
