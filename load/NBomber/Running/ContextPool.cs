using System.Collections.Concurrent;
using NBomber.Contracts;

namespace NBomber.Running;

/// <summary>Copies of a scenario: numbered from 0, reused when free, made when none is.</summary>
internal sealed class ContextPool(RunState run, ScenarioProps scenario, ScenarioOperation operation)
{
    private readonly ConcurrentStack<ScenarioContext> _free = new();
    private int _made;

    public ScenarioContext Rent() => _free.TryPop(out var context)
        ? context
        : new(run, scenario, new(scenario.ScenarioName, Interlocked.Increment(ref _made) - 1, scenario.Duration, operation));

    public void Return(ScenarioContext context) => _free.Push(context);
}
