using SecureMessaging.Load.Engine.Health;
using SecureMessaging.Load.Engine.Recording;

namespace SecureMessaging.Load.Tests.Engine;

public sealed class GeneratorHealthTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    // A busy second, then nine calm ones that nobody looked into.
    private static readonly HealthReading[] BusyThenCalm =
        [Reading(at: 0, busy: 0, paused: 0), Reading(at: 1, busy: 1, paused: 0.5), Reading(at: 10, busy: 1, paused: 0.5)];

    [Fact]
    public void Shares_are_of_the_whole_time_however_uneven_its_intervals() =>
        Assert.Equal((0.1, 0.05), (Health.CpuShare, Health.GcPauseShare));

    [Fact]
    public void The_worst_interval_is_told_apart() => Assert.Equal(1, Health.CpuShareMax);

    private static GeneratorHealth Health => GeneratorHealth.Of(BusyThenCalm, Distribution.Empty);

    private static HealthReading Reading(double at, double busy, double paused) => new(at * Second, busy * Environment.ProcessorCount * Second, paused * Second, 0, 0);
}
