using System.Collections.Immutable;

namespace SecureMessaging.Load.Engine.Schedules;

/// <summary>Arrivals per second over time, as straight lines one after another. Rates may be fractions.</summary>
public sealed class RateProfile(IEnumerable<Ramp> ramps)
{
    // Sums of products such as 10/s × 0.3 s come out a hair above the whole number; that hair is not an arrival.
    private const double Hair = 1e-9;

    private readonly ImmutableArray<Ramp> _ramps = [.. ramps];

    /// <summary>No arrivals at all.</summary>
    public static RateProfile None { get; } = new([]);

    /// <summary>A steady rate.</summary>
    public static RateProfile Constant(double perSecond, TimeSpan during) => new([Ramp.Constant(perSecond, during)]);

    /// <summary>Length in time.</summary>
    public TimeSpan Duration => _ramps.Aggregate(TimeSpan.Zero, (sum, ramp) => sum + ramp.During);

    /// <summary>Expected arrivals in all.</summary>
    public double Area => _ramps.Sum(ramp => ramp.Area);

    /// <summary>When the cumulated area reaches each of the given values, which ascend; ends with the profile.</summary>
    public IEnumerable<TimeSpan> TimesOf(IEnumerable<double> areas)
    {
        ArgumentNullException.ThrowIfNull(areas);
        using var wanted = areas.GetEnumerator();
        if (!wanted.MoveNext())
            yield break;

        var (areaBefore, timeBefore) = (0d, TimeSpan.Zero);
        foreach (var ramp in _ramps)
        {
            while (wanted.Current < areaBefore + ramp.Area - Hair)
            {
                yield return timeBefore + ramp.TimeOfArea(wanted.Current - areaBefore);
                if (!wanted.MoveNext())
                    yield break;
            }

            areaBefore += ramp.Area;
            timeBefore += ramp.During;
        }
    }

    /// <summary>The first part of the profile.</summary>
    public RateProfile Take(TimeSpan during) => new(TakeRamps(_ramps, during));

    internal static IEnumerable<Ramp> TakeRamps(IEnumerable<Ramp> ramps, TimeSpan during)
    {
        foreach (var ramp in ramps)
        {
            if (during <= TimeSpan.Zero)
                yield break;

            yield return ramp.Take(during);
            during -= ramp.During;
        }
    }
}
