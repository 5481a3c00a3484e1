namespace SecureMessaging.Load.Scenarios.Shapes;

/// <summary>How the rate of arrivals goes over a run.</summary>
public static class LoadShape
{
    private const int StressLevels = 8;
    private const double SpikeFactor = 8;

    // Share of a weekday's messages in each hour: 70 % in nine working hours, the busiest 1.4 times their mean (assumed; section 5 of the volumes).
    private static readonly double[] HoursOfDay =
        [0.4, 0.3, 0.3, 0.4, 0.8, 1.6, 3.0, 5.0, 6.6, 9.0, 10.9, 10.0, 8.2, 7.6, 7.4, 6.4, 5.4, 4.4, 3.6, 3.0, 2.4, 1.6, 1.0, 0.7];

    /// <summary>One rate.</summary>
    public static IReadOnlyList<LoadStep> Steady(double rate, TimeSpan during) => [new(rate, rate, during)];

    /// <summary>A weekday pressed into <paramref name="during"/>; the rate is that of the busiest hour.</summary>
    public static IReadOnlyList<LoadStep> Day(double rate, TimeSpan during)
    {
        var busiest = HoursOfDay.Max();
        return [.. HoursOfDay.Select(share => rate * (share / busiest)).Select(level => new LoadStep(level, level, during / HoursOfDay.Length))];
    }

    /// <summary>Calm, then many times as many at once, then calm again: the burst that follows an outage.</summary>
    public static IReadOnlyList<LoadStep> Spike(double rate, TimeSpan during) =>
    [
        new(rate, rate, during * 0.4), new(rate, rate * SpikeFactor, during * 0.05), new(rate * SpikeFactor, rate * SpikeFactor, during * 0.1),
        new(rate * SpikeFactor, rate, during * 0.05), new(rate, rate, during * 0.4),
    ];

    /// <summary>Even steps up to the rate: each long enough to show whether it can be borne.</summary>
    public static IReadOnlyList<LoadStep> Stress(double rate, TimeSpan during) =>
        [.. Enumerable.Range(1, StressLevels).Select(level => rate * level / StressLevels).Select(level => new LoadStep(level, level, during / StressLevels))];
}
