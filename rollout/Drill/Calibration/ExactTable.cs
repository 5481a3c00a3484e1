using System.Text.Json;
using MathNet.Numerics.Distributions;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Drill.Calibration;

/// <summary>The exact table of stage-verdict.md §4, and the same shares by simulation through the real judge.</summary>
public static class ExactTable
{
    /// <summary>Its rows.</summary>
    public static IReadOnlyList<ExactRow> Rows { get; } = Read();

    /// <summary>Simulates a row.</summary>
    public static OutcomeCounts Simulate(ExactRow row, DecisionRule rule, int rollouts, int seed)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(rule);
        // The table knows no least number of failing users, no latency and no stratum.
        var judge = new StageJudge(rule with { HarmUsers = 1 });
        var criteria = new StageCriteria { Margin = row.Margin, LatencyMargin = 1, EveryEhr = true };
        return OutcomeCounts.Of(OutcomeCounts.Judge(rollouts, seed, random => judge.Judge(Evidence(row, random), criteria).Outcome));
    }

    private static StageEvidence Evidence(ExactRow row, Random random) => new()
    {
        Stage = "exact",
        Percent = 100.0 * row.NewUsers / (row.NewUsers + row.BaseUsers),
        Strata = [new(Stratum.Combined, Arm(row.NewUsers, row.FailingNew, random), Arm(row.BaseUsers, row.FailingBase, random))],
    };

    private static ArmEvidence Arm(int users, double failing, Random random) => new() { Users = users, FailedUsers = Binomial.Sample(random, failing, users) };

    private static ExactRow[] Read()
    {
        using var table = typeof(ExactTable).Assembly.GetManifestResourceStream("operating-characteristics.json")!;
        return JsonSerializer.Deserialize<ExactRow[]>(table, JsonSerializerOptions.Web)!;
    }
}
