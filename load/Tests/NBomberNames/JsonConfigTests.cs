using NBomber.Contracts;
using NBomber.Contracts.Stats;
using NBomber.CSharp;
using SecureMessaging.Load.OnEngine;
using SecureMessaging.Load.Tests.Engine;

namespace SecureMessaging.Load.Tests.NBomberNames;

public sealed class JsonConfigTests : IDisposable
{
    private readonly string _path = Path.Combine(Directory.CreateTempSubdirectory("load-tests-").FullName, "config.json");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_path)!, recursive: true);

    [Fact]
    public async Task Simulations_of_the_file_replace_those_of_the_code() => Assert.Equal(
        15, (await RunAsync("""{"GlobalSettings":{"ScenariosSettings":[{"ScenarioName":"s","LoadSimulationsSettings":[{"Inject":[3,"00:00:01","00:00:05"]}]}]}}""")).ScenarioStats[0].Ok.Request.Count);

    [Fact]
    public async Task Scenario_without_settings_keeps_those_of_the_code() =>
        Assert.Equal(2, (await RunAsync("""{"TestName":"other"}""")).ScenarioStats[0].Ok.Request.Count);

    [Fact]
    public async Task Name_of_the_test_is_taken() => Assert.Equal("other", (await RunAsync("""{"TestName":"other"}""")).TestInfo.TestName);

    [Fact]
    public void Missing_file_is_said() => Assert.Throws<FileNotFoundException>(() => Context().LoadConfig(_path));

    [Fact]
    public async Task Unknown_simulation_is_refused() => await Assert.ThrowsAsync<Exception>(
        () => RunAsync("""{"GlobalSettings":{"ScenariosSettings":[{"ScenarioName":"s","LoadSimulationsSettings":[{"Sine":[3]}]}]}}"""));

    private async Task<NodeStats> RunAsync(string json)
    {
        await File.WriteAllTextAsync(_path, json, TestContext.Current.CancellationToken);
        return (await Context().LoadConfig(_path).WithoutReports().RunOnEngineAsync(new FakeRun().Options, TestContext.Current.CancellationToken)).Stats;
    }

    private static NBomberContext Context() => NBomberRunner.RegisterScenarios(Scenario.Create("s", _ => Task.FromResult<IResponse>(Response.Ok()))
        .WithoutWarmUp().WithLoadSimulations(Simulation.Inject(1, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2))));
}
