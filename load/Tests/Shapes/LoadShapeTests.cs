using CsCheck;
using SecureMessaging.Load.Scenarios.Shapes;

namespace SecureMessaging.Load.Tests.Shapes;

public sealed class LoadShapeTests
{
    private static readonly Gen<(double Rate, TimeSpan During)> AnyLoad =
        Gen.Select(Gen.Double[0.1, 500], Gen.Double[60, 7200], (rate, seconds) => (rate, TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void Every_shape_takes_as_long_as_asked() => AnyLoad.Sample(load =>
        Shapes(load).All(shape => Math.Abs(shape.Sum(step => step.During.TotalSeconds) - load.During.TotalSeconds) < 0.001));

    [Fact]
    public void Busiest_hour_of_a_day_is_at_the_rate() => AnyLoad.Sample(load => LoadShape.Day(load.Rate, load.During).Max(step => step.ToPerSecond) == load.Rate);

    [Fact]
    public void Spike_has_no_jump() => AnyLoad.Sample(load =>
        LoadShape.Spike(load.Rate, load.During) is var steps && steps.Zip(steps.Skip(1), (one, next) => one.ToPerSecond == next.FromPerSecond).All(joined => joined));

    [Fact]
    public void Stress_ends_at_the_rate() => AnyLoad.Sample(load => LoadShape.Stress(load.Rate, load.During)[^1].ToPerSecond == load.Rate);

    private static IReadOnlyList<LoadStep>[] Shapes((double Rate, TimeSpan During) load) =>
    [
        LoadShape.Steady(load.Rate, load.During), LoadShape.Day(load.Rate, load.During), LoadShape.Spike(load.Rate, load.During), LoadShape.Stress(load.Rate, load.During),
    ];
}
