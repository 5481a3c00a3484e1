using System.Globalization;
using System.Text;

namespace SecureMessaging.Rollout.Drill.Calibration;

/// <summary>The calibration as a page of the docs.</summary>
public static class CalibrationDocument
{
    /// <summary>Markdown, with the chart beside it.</summary>
    public static string Render(CalibrationResult result, string chart)
    {
        ArgumentNullException.ThrowIfNull(result);
        var page = new StringBuilder();
        Add($"""
            # Calibration of the verdict

            Made by `dotnet run --project rollout/Cli -- calibrate --rollouts {result.Rollouts} --seed {result.Seed}`: {result.Rollouts:N0} simulated rollouts per
            row, judged by the rule the rehearsal uses (`rollout/Verdict`), users as in the profiles, latencies log-normal around `latency.json`
            (assumed). Both flows meet the profile's background; the effect is what the new flow adds.

            ## In short

            | Profile | Stage rolled back for nothing, at most | Rollout rolled back for nothing | Promoted though worse by the margin, at most | Fewest points called harm at 80 %: A, B, C, D |
            |---|---|---|---|---|
            """);
        foreach (var profile in result.Stages.GroupBy(row => row.Profile))
            Add(InShort(profile, result.WholeRollouts.Single(row => row.Profile == profile.Key && row.Effect == Effect.None).Counts.Rollback));
        Add($"""

            ## How often is harm called?

            ![Share of stages rolled back against the effect, by stage]({chart})

            With no effect a ROLLBACK is a false alarm; from the margin on (5, 2, 1, 1 points at A, B, C, D) a PROMOTE is a false one. Stage E has no base:
            harm is there what is shown to be more than the margin. Users are those of each flow at each record.

            | Profile | Stage | Users new/base | Effect on the new flow | PROMOTE | HOLD | ROLLBACK |
            |---|---|---|---|---|---|---|
            """);
        foreach (var row in result.Stages)
            Add($"| {row.Profile} | {row.Stage} | {row.Users.New}/{row.Users.Base} | {row.Effect.Name} | {Share(row.Counts.Promote)} | {Share(row.Counts.Hold)} | {Share(row.Counts.Rollback)} |");
        Add("""

            ## Whole rollouts

            A stage is reached when the one before was promoted.

            | Profile | Effect on the new flow | Promoted through all five | Held on the way | Rolled back |
            |---|---|---|---|---|
            """);
        foreach (var row in result.WholeRollouts)
            Add($"| {row.Profile} | {row.Effect.Name} | {Share(row.Counts.Promote)} | {Share(row.Counts.Hold)} | {Share(row.Counts.Rollback)} |");
        Add($"""

            ## Against the exact table

            The shares of `stats-vectors.json` were worked out by enumerating both binomials (failures alone, one stratum, no least number of failing
            users). Of {3 * result.Exact.Count} simulated shares the farthest is {result.LargestDeviation.ToString("0.0", CultureInfo.InvariantCulture)} standard errors from the exact one; among so many about 3.2 is to be expected.

            | New/base | Margin | Failing base → new | PROMOTE exact · simulated | ROLLBACK exact · simulated | HOLD exact · simulated |
            |---|---|---|---|---|---|
            """);
        foreach (var (row, counts) in result.Exact)
        {
            Add($"| {row.NewUsers}/{row.BaseUsers} | {Share(row.Margin)} | {Share(row.FailingBase)} → {Share(row.FailingNew)} "
                + $"| {Share(row.Promote)} · {Share(counts.Promote)} | {Share(row.Rollback)} · {Share(counts.Rollback)} | {Share(row.Hold)} · {Share(counts.Hold)} |");
        }

        return page.ToString();

        void Add(string text) => page.Append(text.ReplaceLineEndings("\n")).Append('\n');
    }

    private static string InShort(IGrouping<string, CalibrationRow> profile, double falseRollout)
    {
        var falseRollback = profile.Where(row => row.Effect == Effect.None).MaxBy(row => row.Counts.Rollback)!;
        var falsePromote = profile.Where(row => row.Effect.IsFailuresAlike && row.Effect.MoreFailuresVista.Equals(row.Margin)).MaxBy(row => row.Counts.Promote)!;
        var seen = profile.Where(row => row.Users.Base > 0 && row.Effect.IsFailuresAlike).GroupBy(row => row.Stage).Select(stage =>
            stage.Where(row => row.Counts.Rollback >= 0.8).Select(row => (double?)row.Effect.MoreFailuresVista).Min() is { } effect ? $"{effect * 100:0.#}" : "more");
        return $"| {profile.Key} | {Share(falseRollback.Counts.Rollback)} ({falseRollback.Stage}) | {Share(falseRollout)} | {Share(falsePromote.Counts.Promote)} ({falsePromote.Stage}) | {string.Join(", ", seen)} |";
    }

    private static string Share(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.0} %");
}
