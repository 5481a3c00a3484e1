using SecureMessaging.Load.Engine.Schedules;

namespace NBomber.Contracts;

internal sealed class RampingConstantSimulation(int copies, TimeSpan during) : LoadSimulation("ramping_constant", during, copies, TimeSpan.Zero)
{
    internal override IEnumerable<Ramp> Ramps(double before, Random random) => [new(before, Level, During)];
}
