using CsCheck;
using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Latency;
using SecureMessaging.Mocks.Host.Serving;

namespace SecureMessaging.Mocks.Tests.Host;

public sealed class LatencyTests
{
    private static readonly LatencyQuantiles Send = new(900, 1800, 3000, 6000);

    [Theory]
    [InlineData(0.50, 900)]
    [InlineData(0.95, 1800)]
    [InlineData(0.99, 3000)]
    [InlineData(0.9999999, 6000)]
    public void The_curve_goes_through_the_points_given(double quantile, double milliseconds) =>
        Assert.Equal(milliseconds, Send.At(quantile).TotalMilliseconds, tolerance: 1);

    [Fact]
    public void The_curve_never_falls() => Gen.Select(Gen.Double[0, 0.999999], Gen.Double[0, 0.999999]).Sample((one, other) =>
        Send.At(Math.Min(one, other)) <= Send.At(Math.Max(one, other)));

    [Fact]
    public void Draws_show_the_quantiles_asked_for()
    {
        var settings = new LatencySettings(seed: 7);
        settings.Replace(new LatencyProfile(Routes: new Dictionary<string, LatencyQuantiles> { ["*"] = Send }));
        var drawn = Enumerable.Range(0, 20_000).Select(_ => settings.Next("any").TotalMilliseconds).Order().ToArray();
        Assert.Equal(900, drawn[10_000], tolerance: 25);
        Assert.Equal(1800, drawn[19_000], tolerance: 60);
    }

    [Fact]
    public void A_profile_put_in_force_again_draws_the_same_again()
    {
        var settings = new LatencySettings(seed: 7);
        TimeSpan[] Drawn()
        {
            settings.Replace(new LatencyProfile(Routes: new Dictionary<string, LatencyQuantiles> { ["*"] = Send }));
            return [.. Enumerable.Range(0, 10).Select(_ => settings.Next("any"))];
        }

        Assert.Equal(Drawn(), Drawn());
    }

    [Fact]
    public void Faults_strike_slow_requests_as_they_strike_fast_ones()
    {
        var environment = new SimulatorEnvironment(TimeProvider.System, 7);
        environment.Open(new StandIn());
        environment.Latency.Replace(new LatencyProfile(Routes: new Dictionary<string, LatencyQuantiles> { ["*"] = Send }));
        environment.Faults.Replace([new FaultOrder("hang", 0.5)]);
        var fastAndStruck = Enumerable.Range(0, 1000).Count(_ =>
            environment.Latency.Next("thing").TotalMilliseconds < Send.P50 & environment.Faults.Strike<IFault>(new FaultScope("thing", null, null)) is not null);
        Assert.InRange(fastAndStruck, 200, 300);
    }

    [Fact]
    public void A_scale_scales_and_none_waits_not()
    {
        var settings = new LatencySettings(seed: 7);
        settings.Replace(new LatencyProfile(0, new Dictionary<string, LatencyQuantiles> { ["*"] = Send }));
        Assert.Equal(TimeSpan.Zero, settings.Next("any"));
    }

    [Fact]
    public void A_route_has_its_own_before_the_star()
    {
        var settings = new LatencySettings(seed: 7);
        settings.Offer(["fast"]);
        settings.Replace(new LatencyProfile(Routes: new Dictionary<string, LatencyQuantiles> { ["*"] = Send, ["fast"] = new(0, 0, 0, 0) }));
        Assert.Equal(TimeSpan.Zero, settings.Next("fast"));
    }

    [Fact]
    public void Quantiles_that_fall_are_refused()
    {
        var refusal = Assert.Throws<FormatException>(() => new LatencySettings(1).Replace(
            new LatencyProfile(Routes: new Dictionary<string, LatencyQuantiles> { ["*"] = new(5, 4, 3, 2) })));
        Assert.Contains("'*'", refusal.Message, StringComparison.Ordinal);
    }
}
