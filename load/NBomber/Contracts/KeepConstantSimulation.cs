using SecureMessaging.Load.Engine.Schedules;

namespace NBomber.Contracts;

internal sealed class KeepConstantSimulation(int copies, TimeSpan during) : LoadSimulation("keep_constant", during, copies, TimeSpan.Zero)
{
    internal override IEnumerable<Ramp> Ramps(double before, Random random) => [Ramp.Constant(Level, During)];
}
