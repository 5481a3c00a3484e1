using SecureMessaging.Load.Engine.Schedules;

namespace NBomber.Contracts;

internal sealed class RampingInjectSimulation(int rate, TimeSpan interval, TimeSpan during) : LoadSimulation("ramping_inject", during, rate, interval)
{
    internal override IEnumerable<Ramp> Ramps(double before, Random random) => [new(before, End, During)];
}
