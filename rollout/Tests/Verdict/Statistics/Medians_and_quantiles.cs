using CsCheck;
using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Tests.Verdict.Statistics;

public class Medians_and_quantiles
{
    private static readonly Gen<double[]> Values = Gen.Double[-1000, 1000].Array[1, 50];

    [Fact]
    public void The_median_of_an_even_number_lies_between_the_two_in_the_middle() => Assert.Equal(2.5, Median.Of([4, 1, 3, 2]));

    [Fact]
    public void The_median_is_the_shift_against_nothing() =>
        Values.Sample(values => Math.Abs(Median.Of(values) - HodgesLehmann.Estimate(values, [0], 0.95).Shift) < 1e-9);

    [Fact]
    public void A_quantile_is_the_smallest_value_that_its_share_does_not_exceed() => Gen.Select(Values, Gen.Double[0.01, 1]).Sample((values, share) =>
    {
        Array.Sort(values);
        var quantile = Quantile.NearestRank(values, share);
        return values.Count(value => value <= quantile) >= share * values.Length && values.Count(value => value < quantile) < share * values.Length;
    });
}
