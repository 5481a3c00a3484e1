namespace NBomber.Contracts;

/// <summary>A scenario as put together by <c>Scenario.Create</c> and the With… methods. Opaque and immutable.</summary>
public sealed class ScenarioProps
{
    internal ScenarioProps(string scenarioName) => ScenarioName = scenarioName;

    private ScenarioProps(ScenarioProps other)
    {
        (ScenarioName, Init, Clean, Run) = (other.ScenarioName, other.Init, other.Clean, other.Run);
        (WarmUp, Simulations, RestartIterationOnFail, MaxFailCount) = (other.WarmUp, other.Simulations, other.RestartIterationOnFail, other.MaxFailCount);
    }

    public string ScenarioName { get; }

    public bool RestartIterationOnFail { get; internal init; } = true;

    public int MaxFailCount { get; internal init; } = 5_000;

    internal Func<IScenarioInitContext, Task>? Init { get; init; }

    internal Func<IScenarioInitContext, Task>? Clean { get; init; }

    /// <summary>Null for a scenario that only initialises and cleans.</summary>
    internal Func<IScenarioContext, Task<IResponse>>? Run { get; init; }

    internal TimeSpan? WarmUp { get; init; } = TimeSpan.FromSeconds(30);

    internal IReadOnlyList<LoadSimulation> Simulations { get; init; } = [new KeepConstantSimulation(1, TimeSpan.FromMinutes(1))];

    internal TimeSpan Duration => Simulations.Aggregate(TimeSpan.Zero, (sum, simulation) => sum + simulation.During);

    internal ScenarioProps With(
        Func<IScenarioInitContext, Task>? init = null, Func<IScenarioInitContext, Task>? clean = null, Func<IScenarioContext, Task<IResponse>>? run = null,
        IReadOnlyList<LoadSimulation>? simulations = null, bool? restart = null, int? maxFailCount = null) => new(this)
        {
            Init = init ?? Init,
            Clean = clean ?? Clean,
            Run = run ?? Run,
            Simulations = simulations ?? Simulations,
            RestartIterationOnFail = restart ?? RestartIterationOnFail,
            MaxFailCount = maxFailCount ?? MaxFailCount,
        };

    internal ScenarioProps WithWarmUp(TimeSpan? warmUp) => new(this) { WarmUp = warmUp };
}
