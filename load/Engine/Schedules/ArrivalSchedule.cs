namespace SecureMessaging.Load.Engine.Schedules;

/// <summary>When each arrival is due. Pure: the same arguments give the same schedule on every machine.</summary>
/// <remarks>
/// Arrivals are points on the axis of cumulated area, carried to time by the inverse of the profile's integral. Evenly spaced points
/// give a paced schedule; points with exponential gaps give a Poisson process of that changing rate (time-change theorem).
/// A segment is every n-th arrival of the same sequence, so the union over all segments is the single-node schedule, to the tick.
/// </remarks>
public sealed class ArrivalSchedule(RateProfile profile, ArrivalProcess process, int seed, ExecutionSegment segment)
{
    /// <summary>This segment's arrivals in order, made as they are asked for.</summary>
    public IEnumerable<Arrival> Arrivals() =>
        profile.TimesOf(process == ArrivalProcess.Poisson ? PoissonPoints(seed) : EvenPoints())
            .Select((due, index) => new Arrival(index, due))
            .Where(arrival => segment.Owns(arrival.Index));

    private static IEnumerable<double> EvenPoints()
    {
        for (var k = 0L; ; k++)
            yield return k;
    }

    private static IEnumerable<double> PoissonPoints(int seed)
    {
        var random = new Random(seed);
        for (var point = 0d; ;)
            yield return point -= Math.Log(1 - random.NextDouble());
    }
}
