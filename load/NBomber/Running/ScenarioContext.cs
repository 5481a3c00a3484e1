using NBomber.Contracts;
using NBomber.Contracts.Stats;
using SecureMessaging.Load.Engine.Running;

namespace NBomber.Running;

/// <summary>One copy of a scenario: used by one iteration after another, never by two at once.</summary>
internal sealed class ScenarioContext(RunState run, ScenarioProps scenario, ScenarioInfo info) : IScenarioContext
{
    // NBomber's own row of totals; a step of that name ends the test there.
    private const string ReservedStep = "global information";

    private IterationScope? _scope;

    public TestInfo TestInfo => run.TestInfo;

    public ScenarioInfo ScenarioInfo { get; private set; } = info;

    public NodeInfo NodeInfo => run.NodeInfo;

    public int InvocationNumber { get; private set; }

    public Dictionary<string, object> Data { get; } = [];

    public void StopScenario(string scenarioName, string reason) => run.Control?.StopScenario(scenarioName, reason);

    public void StopCurrentTest(string reason) => run.Control?.Stop(reason);

    public async Task<IterationOutcome> IterateAsync(IterationScope scope)
    {
        _scope = scope;
        Data.Clear();
        InvocationNumber++;
        try
        {
            return Outcomes.Of(await scenario.Run!(this).ConfigureAwait(false));
        }
        catch (RestartIterationException)
        {
            return IterationOutcome.Fail("");
        }
    }

    public async Task<Response<T>> RunStepAsync<T>(string name, Func<Task<Response<T>>> run)
    {
        var scope = _scope!;
        if (name == ReservedStep)
            StopCurrentTest($"the step name '{ReservedStep}' is reserved");

        var started = scope.Timestamp;
        var response = await ResponseAsync(run).ConfigureAwait(false);
        scope.RecordStep(name, started, Outcomes.Of(response));
        return response.IsError && scenario.RestartIterationOnFail ? throw new RestartIterationException() : response;
    }

    private static async Task<Response<T>> ResponseAsync<T>(Func<Task<Response<T>>> run)
    {
        try
        {
            return await run().ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not RestartIterationException)
        {
            var outcome = IterationOutcome.Of(failure);
            return CSharp.Response.Fail<T>(statusCode: outcome.Code, message: outcome.Message);
        }
    }
}
