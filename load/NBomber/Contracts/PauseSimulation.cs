using SecureMessaging.Load.Engine.Schedules;

namespace NBomber.Contracts;

internal sealed class PauseSimulation(TimeSpan during) : LoadSimulation("pause", during, 0, TimeSpan.Zero)
{
    internal override IEnumerable<Ramp> Ramps(double before, Random random) => [Ramp.Constant(0, During)];
}
