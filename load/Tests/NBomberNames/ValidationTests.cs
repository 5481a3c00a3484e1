using NBomber.Contracts;
using NBomber.CSharp;
using SecureMessaging.Load.OnEngine;
using SecureMessaging.Load.Tests.Engine;

namespace SecureMessaging.Load.Tests.NBomberNames;

public sealed class ValidationTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    public static TheoryData<string, NBomberContext> Refused => new()
    {
        { "No scenarios", NBomberRunner.RegisterScenarios() },
        { "can't be empty", Run(Named(" ")) },
        { "not unique", Run(Named("s"), Named("s")) },
        { "not registered", Run(Named("s")).WithTargetScenarios("other") },
        { "warm-up", Run(Named("s").WithWarmUpDuration(TimeSpan.FromHours(1))) },
        { "at least", Run(Named("s").WithLoadSimulations(Simulation.Inject(1, Second / 2, Second / 2))) },
        { "negative", Run(Named("s").WithLoadSimulations(Simulation.KeepConstant(-1, Second))) },
        { "longer than it lasts", Run(Named("s").WithLoadSimulations(Simulation.Inject(1, 2 * Second, Second))) },
        { "below the maximum", Run(Named("s").WithLoadSimulations(Simulation.InjectRandom(2, 1, Second, Second))) },
        { "no load simulation", Run(Named("s").WithLoadSimulations()) },
        { "ReportingInterval", Run(Named("s")).WithReportingInterval(Second) },
        { "neither Run nor Init nor Clean", Run(Scenario.Empty("s")) },
        { "Init scenario error: no data", Run(Named("s").WithInit(_ => throw new InvalidOperationException("no data"))) },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public async Task Run_throws_a_plain_exception_that_says(string what, NBomberContext context)
    {
        var thrown = await Assert.ThrowsAsync<Exception>(() => context.RunOnEngineAsync(new FakeRun().Options, TestContext.Current.CancellationToken));
        Assert.Contains(what, thrown.Message, StringComparison.Ordinal);
    }

    private static NBomberContext Run(params ScenarioProps[] scenarios) => NBomberRunner.RegisterScenarios(scenarios).WithoutReports();

    private static ScenarioProps Named(string name) => Scenario.Create(name, _ => Task.FromResult<IResponse>(Response.Ok()))
        .WithoutWarmUp().WithLoadSimulations(Simulation.Inject(1, Second, Second));
}
