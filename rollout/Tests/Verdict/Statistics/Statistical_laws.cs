using CsCheck;
using MathNet.Numerics.Distributions;
using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Tests.Verdict.Statistics;

/// <summary>What holds of the statistics whatever the numbers.</summary>
public class Statistical_laws
{
    private static readonly Gen<Proportion> Proportions = Gen.Int[1, 400].SelectMany(total => Gen.Int[0, total], (total, count) => new Proportion(count, total));

    // Whole milliseconds in a narrow range, so that ties are common.
    private static readonly Gen<double[]> Latencies = Gen.Int[1, 60].Select(value => value * 10.0).Array[1, 40];

    [Fact]
    public void Fisher_for_greater_and_for_less_share_only_the_observed_table() =>
        Gen.Select(Proportions, Proportions).Sample((first, second) =>
            FisherExact.PValue(first, second) + FisherExact.PValue(first, second, Alternative.Less) >= 1 - 1e-9);

    [Fact]
    public void Fisher_seen_from_the_other_arm_is_the_other_alternative() =>
        Gen.Select(Proportions, Proportions).Sample((first, second) =>
            Math.Abs(FisherExact.PValue(first, second) - FisherExact.PValue(second, first, Alternative.Less)) < 1e-9);

    [Fact]
    public void Stratified_exact_test_of_one_stratum_is_Fishers() =>
        Gen.Select(Proportions, Proportions).Sample((first, second) =>
            Math.Abs(FisherExact.PValue(first, second) - CochranMantelHaenszel.ExactGreater([new(first, second)])) < 1e-9);

    [Fact]
    public void Newcombe_holds_the_difference_and_changes_sign_with_the_arms() =>
        Gen.Select(Proportions, Proportions).Sample((first, second) =>
        {
            var there = NewcombeInterval.Of(first, second, 0.9);
            var back = NewcombeInterval.Of(second, first, 0.9);
            var difference = first.Share - second.Share;
            return there.Lower <= difference + 1e-12 && difference <= there.Upper + 1e-12
                && Math.Abs(there.Lower + back.Upper) < 1e-9 && Math.Abs(there.Upper + back.Lower) < 1e-9;
        });

    [Fact]
    public void Upper_bound_is_the_share_at_which_so_few_failures_have_5_percent_probability() =>
        Proportions.Where(proportion => proportion.Others > 0).Sample(proportion =>
        {
            var bound = ClopperPearson.UpperBound(proportion, 0.95);
            return Math.Abs(Binomial.CDF(bound, proportion.Total, proportion.Count) - 0.05) < 1e-6;
        });

    [Fact]
    public void Median_difference_found_by_selection_is_that_of_the_written_out_matrix() =>
        Gen.Select(Latencies, Latencies).Sample((first, second) =>
        {
            double[] all = [.. first.SelectMany(x => second.Select(y => x - y)).Order()];
            var median = (all[(all.Length - 1) / 2] + all[all.Length / 2]) / 2;
            return HodgesLehmann.Estimate(first, second, 0.9).Shift == median;
        });

    [Fact]
    public void A_slower_arm_shifts_by_as_much_as_it_is_slower() =>
        Gen.Select(Latencies, Gen.Int[0, 500]).Sample((latencies, slower) =>
            HodgesLehmann.Estimate([.. latencies.Select(value => value + slower)], latencies, 0.9).Shift == slower);

    [Fact]
    public void Interval_of_the_shift_holds_the_shift() =>
        Gen.Select(Latencies, Latencies).Sample((first, second) =>
        {
            var estimate = HodgesLehmann.Estimate(first, second, 0.9);
            return estimate.Interval.Lower <= estimate.Shift && estimate.Shift <= estimate.Interval.Upper;
        });

    [Fact]
    public void Mann_Whitney_counts_pairs_won_and_half_the_ties() =>
        Gen.Select(Latencies, Latencies).Sample((first, second) =>
        {
            var won = first.Sum(x => second.Sum(y => x > y ? 1 : x == y ? 0.5 : 0));
            return Math.Abs(won - MannWhitney.Test(first, second).U) < 1e-6;
        });

    [Fact]
    public void Latencies_that_are_all_the_same_show_nothing() =>
        Gen.Int[1, 50].Sample(count => MannWhitney.Test(Enumerable.Repeat(5.0, count).ToArray(), Enumerable.Repeat(5.0, count).ToArray()).PValue == 1);

    [Fact]
    public void One_user_fewer_than_the_minimum_cannot_clear_the_margin() =>
        Gen.Double[0.005, 0.3].Sample(margin =>
        {
            var minimum = MinimumUsers.For(margin);
            return ClopperPearson.UpperBound(new(0, minimum), 0.95) <= margin + 1e-12
                && (minimum == 1 || ClopperPearson.UpperBound(new(0, minimum - 1), 0.95) > margin);
        });

    [Fact]
    public void Three_thousand_against_three_thousand_are_selected_without_writing_out_nine_million_differences()
    {
        double[] first = [.. Enumerable.Range(0, 3000).Select(i => i * 1.0)];
        double[] second = [.. Enumerable.Range(0, 3000).Select(i => (i * 1.0) - 250)];
        var before = GC.GetAllocatedBytesForCurrentThread();

        var estimate = HodgesLehmann.Estimate(first, second, 0.9);

        Assert.Equal(250, estimate.Shift);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000_000);
    }
}
