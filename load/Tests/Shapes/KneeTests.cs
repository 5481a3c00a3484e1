using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Load.Scenarios.Shapes;

namespace SecureMessaging.Load.Tests.Shapes;

public sealed class KneeTests
{
    private static readonly DateTimeOffset Start = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Is_the_last_level_before_the_first_that_is_three_times_slower() =>
        Assert.Equal(2, Knee.Find([Level(1, p95: 100), Level(2, p95: 250), Level(3, p95: 400), Level(4, p95: 120)])!.PerSecond);

    [Fact]
    public void Is_the_last_level_before_failures() =>
        Assert.Equal(1, Knee.Find([Level(1, p95: 100), Level(2, p95: 100, failed: 2), Level(3, p95: 100)])!.PerSecond);

    [Fact]
    public void Is_the_highest_level_when_all_were_borne() => Assert.Equal(3, Knee.Find([Level(1, p95: 100), Level(2, p95: 100), Level(3, p95: 100)])!.PerSecond);

    [Fact]
    public void Is_none_when_the_lowest_level_failed() => Assert.Null(Knee.Find([Level(1, p95: 100, failed: 50)]));

    [Fact]
    public void Is_found_among_users_by_when_they_came_however_long_they_took()
    {
        LoadStep[] steps = [new(1, 1, TimeSpan.FromSeconds(10)), new(2, 2, TimeSpan.FromSeconds(10))];
        var levels = Knee.Levels(steps, Start, [Told(came: 0, at: 12), Told(came: 9.9, at: 10), Told(came: 10, at: 15), Told(came: 19.9, at: 35)]);
        Assert.Equal([2, 2], levels.Select(level => level.Users));
    }

    private static StressLevel Level(double rate, double p95, int failed = 0) => new(rate, 100, failed, p95);

    private static LoadEvent Told(double came, double at) => new(
        Start.AddSeconds(at), 1, "run/1/1", "new", "vista", "web", "send", ToldName.Sent, 200, "", 100, 100, 0, 1, 1)
    { IntendedStart = Start.AddSeconds(came) };
}
