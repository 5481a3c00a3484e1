namespace SecureMessaging.Rollout.Drill.Calibration;

/// <summary>Everything the calibration has counted.</summary>
/// <param name="Rollouts">Per row.</param>
/// <param name="Seed">Of all draws.</param>
/// <param name="Exact">Rows of the exact table with their simulated counts.</param>
/// <param name="Stages">By profile, stage and effect.</param>
/// <param name="WholeRollouts">By profile and effect.</param>
public sealed record CalibrationResult(
    int Rollouts, int Seed, IReadOnlyList<(ExactRow Row, OutcomeCounts Counts)> Exact, IReadOnlyList<CalibrationRow> Stages, IReadOnlyList<RolloutRow> WholeRollouts)
{
    /// <summary>The farthest that a simulated share is from the exact one, in its standard errors.</summary>
    public double LargestDeviation => Exact.Max(each => new[]
    {
        Deviation(each.Counts, each.Row.Promote, each.Counts.Promote),
        Deviation(each.Counts, each.Row.Rollback, each.Counts.Rollback),
        Deviation(each.Counts, each.Row.Hold, each.Counts.Hold),
    }.Max());

    // The table has three decimals: its own rounding is no deviation.
    private static double Deviation(OutcomeCounts counts, double exact, double simulated) =>
        Math.Max(0, Math.Abs(simulated - exact) - 0.0005) / Math.Max(counts.Error(exact), 0.5 / counts.Total);
}
