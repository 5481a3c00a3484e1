using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Tests.Verdict.Statistics;

/// <summary>Every statistic the rule uses agrees with R, scipy and statsmodels to the tolerance of the vectors.</summary>
public class Reference_values
{
    private const double Tolerance = 1e-9;

    /// <summary>Kinds the rule decided against (stage-verdict.md §3) or does not need.</summary>
    private static readonly HashSet<string> NotUsed =
    [
        "boschloo_exact", "two_proportion_z_pooled", "wald_diff", "agresti_caffo_diff", "jeffreys", "wald_sprt_bounds", "power_two_prop_normal",
        "samplesize_two_prop_normal", "cochran_mantel_haenszel", "quantile_ci_order_stat",
    ];

    private static readonly HashSet<string> Used =
    [
        "fisher_exact", "binomial_exact_two_sided", "newcombe_hybrid_score_diff", "wilson", "mann_whitney_u", "hodges_lehmann_shift",
        "canary_two_arm", "zero_failures_upper95", "sample_ratio_mismatch_chisq",
    ];

    public static IEnumerable<TheoryDataRow<string>> Ids(string kind) => StatsVectors.Ids(kind);

    [Fact]
    public void Every_kind_of_vector_is_either_met_or_left_out_by_name() =>
        Assert.All(StatsVectors.All, each => Assert.Contains((string)each["kind"]!, Used.Union(NotUsed)));

    [Theory, MemberData(nameof(Ids), "fisher_exact")]
    public void Fisher(string id)
    {
        var (input, expected) = StatsVectors.Of(id);
        var (first, second) = input["table"]!.Table();
        Assert.Equal(expected.Number("p"), FisherExact.PValue(first, second, input.Alternative()), Tolerance);
    }

    [Theory, MemberData(nameof(Ids), "canary_two_arm")]
    public void Two_arms_of_a_canary(string id)
    {
        var (input, expected) = StatsVectors.Of(id);
        var (first, second) = (input.Proportion("x_new", "n_new"), input.Proportion("x_base", "n_base"));
        var interval = NewcombeInterval.Of(first, second, 0.9);
        Assert.Equal(expected.Number("diff"), first.Share - second.Share, Tolerance);
        Assert.Equal(expected.Number("fisher_greater_p"), FisherExact.PValue(first, second), Tolerance);
        Assert.Equal(expected.Number("newcombe90", 0), interval.Lower, Tolerance);
        Assert.Equal(expected.Number("newcombe90", 1), interval.Upper, Tolerance);
    }

    [Theory, MemberData(nameof(Ids), "binomial_exact_two_sided")]
    public void Clopper_Pearson(string id)
    {
        var (input, expected) = StatsVectors.Of(id);
        var interval = ClopperPearson.Of(input.Proportion("x", "n"), 0.95);
        Assert.Equal(expected.Number("clopper_pearson95", 0), interval.Lower, Tolerance);
        Assert.Equal(expected.Number("clopper_pearson95", 1), interval.Upper, Tolerance);
    }

    [Theory, MemberData(nameof(Ids), "zero_failures_upper95")]
    public void Upper_bound_with_no_failure(string id)
    {
        var (input, expected) = StatsVectors.Of(id);
        Assert.Equal(expected.Number("clopper_one_sided_upper95"), ClopperPearson.UpperBound(new(0, input.Whole("n")), 0.95), Tolerance);
    }

    [Theory, MemberData(nameof(Ids), "newcombe_hybrid_score_diff")]
    public void Newcombe(string id)
    {
        var (input, expected) = StatsVectors.Of(id);
        var interval = NewcombeInterval.Of(input.Proportion("x1", "n1"), input.Proportion("x2", "n2"), input.Number("conf"));
        Assert.Equal(expected.Number("lower"), interval.Lower, Tolerance);
        Assert.Equal(expected.Number("upper"), interval.Upper, Tolerance);
    }

    [Theory, MemberData(nameof(Ids), "wilson")]
    public void Wilson(string id)
    {
        var (input, expected) = StatsVectors.Of(id);
        var interval = WilsonInterval.Of(input.Proportion("x", "n"), input.Number("conf"));
        Assert.Equal(expected.Number("lower"), interval.Lower, Tolerance);
        Assert.Equal(expected.Number("upper"), interval.Upper, Tolerance);
    }

    [Theory, MemberData(nameof(Ids), "mann_whitney_u")]
    public void Mann_Whitney(string id)
    {
        var (input, expected) = StatsVectors.Of(id);
        MannWhitneyResult Test(bool continuity) =>
            MannWhitney.Test(input.Numbers("x"), input.Numbers("y"), input.Alternative(), continuity);

        Assert.Equal((expected["U1"] ?? expected["W"])!.GetValue<double>(), Test(true).U, Tolerance);
        if (expected["p"] is not null)
            Assert.Equal(expected.Number("p"), Test((bool)input["continuity"]!).PValue, Tolerance);
        if (expected["p_continuity"] is not null)
        {
            Assert.Equal(expected.Number("p_continuity"), Test(true).PValue, Tolerance);
            Assert.Equal(expected.Number("p_no_continuity"), Test(false).PValue, Tolerance);
            Assert.Equal(expected.Number("hodges_lehmann"), HodgesLehmann.Estimate(input.Numbers("x"), input.Numbers("y"), 0.95).Shift, Tolerance);
        }
    }

    [Theory, MemberData(nameof(Ids), "hodges_lehmann_shift")]
    public void Hodges_Lehmann(string id)
    {
        var (input, expected) = StatsVectors.Of(id);
        var estimate = HodgesLehmann.Estimate(input.Numbers("x"), input.Numbers("y"), input.Number("conf"));
        Assert.Equal((expected["estimate"] ?? expected["median_pairwise"])!.GetValue<double>(), estimate.Shift, Tolerance);
        // R finds the bounds by root search.
        Assert.Equal(expected.Number("lower"), estimate.Interval.Lower, 1e-3);
        Assert.Equal(expected.Number("upper"), estimate.Interval.Upper, 1e-3);
    }

    [Theory, MemberData(nameof(Ids), "sample_ratio_mismatch_chisq")]
    public void Sample_ratio(string id)
    {
        var (input, expected) = StatsVectors.Of(id);
        var result = ChiSquare.SampleRatio(input.Proportion("observed_new", "total"), input.Number("expected_share"));
        Assert.Equal(expected.Number("X2"), result.Statistic, 1e-9);
        Assert.Equal(expected.Number("p"), result.PValue, Tolerance);
    }
}
