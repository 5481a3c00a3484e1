using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Statistics;

namespace SecureMessaging.Load.Cli.Comparing;

/// <summary>Two samples of send latency, one value per user, and whether one lies above the other.</summary>
/// <param name="What">Which samples.</param>
/// <param name="First">How many users, and their median, in the first.</param>
/// <param name="Second">The same in the second.</param>
/// <param name="PValue">Mann-Whitney, two-sided.</param>
/// <param name="ShiftMs">Hodges-Lehmann: by how much the first lies above the second.</param>
/// <param name="Interval">Of the shift, at 95 %.</param>
internal sealed record Comparison(string What, (int Users, double MedianMs) First, (int Users, double MedianMs) Second, double PValue, double ShiftMs, Interval Interval)
{
    private const double Confidence = 0.95;

    /// <summary>Whether the interval of the shift leaves zero out.</summary>
    public bool Differs => Interval.Lower > 0 || Interval.Upper < 0;

    /// <summary>New against base inside one run, by EHR.</summary>
    public static IEnumerable<Comparison> Flows(LoadResult run) =>
        from arm in run.Arms
        where arm.Flow == Load.Scenarios.Users.Flow.New
        from other in run.Arms
        where other.Flow == Load.Scenarios.Users.Flow.Base && other.Ehr == arm.Ehr && HaveBoth(arm, other)
        select Of($"{arm.Ehr}: new against base", arm, other);

    /// <summary>Each arm of one run against the same arm of another.</summary>
    public static IEnumerable<Comparison> Runs(LoadResult first, LoadResult second) =>
        from arm in first.Arms
        from other in second.Arms
        where (other.Flow, other.Ehr) == (arm.Flow, arm.Ehr) && HaveBoth(arm, other)
        select Of($"{arm.Ehr}, {arm.Flow}: first run against second", arm, other);

    private static bool HaveBoth(ArmFigures first, ArmFigures second) => first.MedianSendMs.Count > 0 && second.MedianSendMs.Count > 0;

    private static Comparison Of(string what, ArmFigures first, ArmFigures second)
    {
        var shift = HodgesLehmann.Estimate(first.MedianSendMs, second.MedianSendMs, Confidence);
        var test = MannWhitney.Test(first.MedianSendMs, second.MedianSendMs, Alternative.TwoSided);
        return new(what, Summary(first.MedianSendMs), Summary(second.MedianSendMs), test.PValue, shift.Shift, shift.Interval);
    }

    private static (int Users, double MedianMs) Summary(IReadOnlyList<double> values) => (values.Count, Median.Of(values));
}
