using Microsoft.Extensions.Time.Testing;
using SecureMessaging.Load.Engine.Running;

namespace SecureMessaging.Load.Tests.Engine;

/// <summary>An engine whose time passes only when it has nothing to do: every count is exact.</summary>
public sealed class FakeRun
{
    private readonly FakeTimeProvider _time = new();

    public TimeProvider Time => _time;

    public EngineOptions Options => new() { Time = _time, Pacer = new FakePacer(_time), Queue = new InlineWorkQueue(), WatchGenerator = false };

    public Func<IterationScope, Task<IterationOutcome>> Taking(TimeSpan service) => async _ =>
    {
        await Task.Delay(service, _time);
        return IterationOutcome.Ok;
    };

    public Task<RunResult> RunAsync(params LoadScenario[] scenarios) => RunAsync(Options, scenarios);

    public static Task<RunResult> RunAsync(EngineOptions options, params LoadScenario[] scenarios) =>
        new LoadEngine(options).RunAsync(scenarios, stop: TestContext.Current.CancellationToken);
}
