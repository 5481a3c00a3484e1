using NBomber.Contracts;

namespace NBomber.CSharp;

/// <summary>When a scenario is run.</summary>
public static class Simulation
{
    /// <summary>Closed model: copies added or taken away evenly up to a number.</summary>
    public static LoadSimulation RampingConstant(int copies, TimeSpan during) => new RampingConstantSimulation(copies, during);

    /// <summary>Closed model: so many copies, each starting again when it has ended.</summary>
    public static LoadSimulation KeepConstant(int copies, TimeSpan during) => new KeepConstantSimulation(copies, during);

    /// <summary>Open model: a rate that changes evenly up to one, so the total is the area under the ramp.</summary>
    public static LoadSimulation RampingInject(int rate, TimeSpan interval, TimeSpan during) => new RampingInjectSimulation(rate, interval, during);

    /// <summary>Open model: so many in each interval, evenly paced.</summary>
    public static LoadSimulation Inject(int rate, TimeSpan interval, TimeSpan during) => new InjectSimulation(rate, interval, during);

    /// <summary>Open model: a rate drawn for each interval; the maximum is exclusive.</summary>
    public static LoadSimulation InjectRandom(int minRate, int maxRate, TimeSpan interval, TimeSpan during) =>
        new InjectRandomSimulation(minRate, maxRate, interval, during);

    /// <summary>Nothing starts.</summary>
    public static LoadSimulation Pause(TimeSpan during) => new PauseSimulation(during);
}
