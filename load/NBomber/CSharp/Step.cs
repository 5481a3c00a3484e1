using NBomber.Contracts;
using NBomber.Running;

namespace NBomber.CSharp;

/// <summary>A named, measured part of a scenario.</summary>
public static class Step
{
    /// <summary>Runs and measures a step. Do not catch exceptions around it: a failed step ends its iteration with one.</summary>
    public static Task<Response<T>> Run<T>(string name, IScenarioContext context, Func<Task<Response<T>>> run) =>
        ((ScenarioContext)context).RunStepAsync(name, run);
}
