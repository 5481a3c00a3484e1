using SecureMessaging.Load.Engine.Schedules;

namespace NBomber.Contracts;

/// <summary>A rate drawn anew for each interval; the maximum is exclusive, as in the package.</summary>
internal sealed class InjectRandomSimulation(int minRate, int maxRate, TimeSpan interval, TimeSpan during) : LoadSimulation("inject_random", during, maxRate, interval)
{
    internal int MinRate => minRate;

    private protected override object Identity => (base.Identity, minRate);

    internal override IEnumerable<Ramp> Ramps(double before, Random random)
    {
        for (var left = During; left > TimeSpan.Zero; left -= Interval)
            yield return Ramp.Constant(random.Next(minRate, (int)Level) / Interval.TotalSeconds, left < Interval ? left : Interval);
    }
}
