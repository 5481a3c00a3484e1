using NBomber.Contracts;

namespace NBomber.CSharp;

/// <summary>Puts a scenario together.</summary>
public static class Scenario
{
    public static ScenarioProps Create(string name, Func<IScenarioContext, Task<IResponse>> run) => new ScenarioProps(name).With(run: run);

    /// <summary>Only initialises and cleans.</summary>
    public static ScenarioProps Empty(string name) => new ScenarioProps(name).WithWarmUp(null);

    public static ScenarioProps WithInit(this ScenarioProps scenario, Func<IScenarioInitContext, Task> initFunc) => scenario.With(init: initFunc);

    public static ScenarioProps WithClean(this ScenarioProps scenario, Func<IScenarioInitContext, Task> cleanFunc) => scenario.With(clean: cleanFunc);

    public static ScenarioProps WithWarmUpDuration(this ScenarioProps scenario, TimeSpan duration) => scenario.WithWarmUp(duration);

    public static ScenarioProps WithoutWarmUp(this ScenarioProps scenario) => scenario.WithWarmUp(null);

    public static ScenarioProps WithLoadSimulations(this ScenarioProps scenario, params LoadSimulation[] loadSimulations) =>
        scenario.With(simulations: loadSimulations);

    /// <summary>Whether a failed step ends its iteration; it does by default.</summary>
    public static ScenarioProps WithRestartIterationOnFail(this ScenarioProps scenario, bool shouldRestart) => scenario.With(restart: shouldRestart);

    /// <summary>Beyond so many failed iterations the run is stopped.</summary>
    public static ScenarioProps WithMaxFailCount(this ScenarioProps scenario, int maxFailCount) => scenario.With(maxFailCount: maxFailCount);
}
