using SecureMessaging.Load.Engine.Schedules;

namespace NBomber.Contracts;

internal sealed class InjectSimulation(int rate, TimeSpan interval, TimeSpan during) : LoadSimulation("inject", during, rate, interval)
{
    internal override IEnumerable<Ramp> Ramps(double before, Random random) => [Ramp.Constant(End, During)];
}
