using NBomber.Contracts;
using SecureMessaging.Load.Engine.Schedules;

namespace NBomber.Running;

/// <summary>Turns a list of simulations into the engine's profiles: one over time for each model.</summary>
internal static class Profiles
{
    public static RateProfile Rates(IReadOnlyList<LoadSimulation> simulations, int seed) => new(Levels(simulations, open: true, seed));

    public static CopiesProfile Copies(IReadOnlyList<LoadSimulation> simulations, int seed) => new(Levels(simulations, open: false, seed));

    // While one model runs, the other stands at zero; so a ramp begins at zero after a change of model, as it does after a pause.
    private static IEnumerable<Ramp> Levels(IReadOnlyList<LoadSimulation> simulations, bool open, int seed)
    {
        var random = new Random(seed);
        var before = 0d;
        foreach (var simulation in simulations)
        {
            if (simulation.IsOpen == open)
            {
                foreach (var ramp in simulation.Ramps(before, random))
                    yield return ramp;
                before = simulation.End;
            }
            else
            {
                yield return Ramp.Constant(0, simulation.During);
                before = 0;
            }
        }
    }
}
