using System.Text.Json;
using SecureMessaging.Load.Engine.Thresholds;
using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Load.Scenarios.Sending;
using SecureMessaging.Load.Scenarios.Worker;
using SecureMessaging.Load.Tests.Scenarios;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Load.Tests.Cli;

public sealed class LoadWorkerTests : IAsyncLifetime
{
    private readonly HalfAndHalf _target = new();

    public ValueTask InitializeAsync() => _target.InitializeAsync();

    public ValueTask DisposeAsync() => _target.DisposeAsync();

    [Fact]
    public async Task Reports_progress_as_lines_of_json()
    {
        using var worker = await StartAsync(_target.Options);
        var (_, output, _) = await worker.EndAsync(TestContext.Current.CancellationToken);
        Assert.Equal(18, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<LoadProgress>(line, LoadJson.Line)!).Last().Completed);
    }

    [Fact]
    public async Task Ends_when_its_input_closes_and_keeps_what_it_recorded()
    {
        using var worker = await StartAsync(_target.Options with { UsersPerSecond = 0.1 });
        await worker.Output.ReadLineAsync(TestContext.Current.CancellationToken);
        worker.Input.Close();
        await worker.EndAsync(TestContext.Current.CancellationToken);
        Assert.Equal("interrupted", (await ResultAsync()).StoppedBecause);
    }

    [Fact]
    public async Task Failing_sends_are_a_fail_however_starved_the_generator_where_no_time_is_judged()
    {
        _target.Bff.Refusals["send"] = "SM98";
        var none = new Threshold(ThresholdMetric.Failed, ThresholdStatistic.Count, ThresholdOperator.AtMost, 0);
        using var worker = await StartAsync(_target.Options with { TimesAreJudged = false, Thresholds = [none] });
        var (exitCode, output, _) = await worker.EndAsync(TestContext.Current.CancellationToken);
        Assert.True(exitCode == ExitCode.Fail, $"{exitCode}: {string.Join("; ", (await ResultAsync()).InvalidReasons)} {output}");
    }

    private async Task<LoadCliProcess> StartAsync(SendLoadOptions options)
    {
        var request = _target.Folder("request.json");
        await LoadJson.WriteAsync(request, options, TestContext.Current.CancellationToken);
        return LoadCliProcess.Start(LoadVerb.Name, request);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("warn: something of a library's")]
    public void What_is_no_progress_is_passed_over(string line) => Assert.Null(LoadProcess.Parse(line));

    private Task<LoadResult> ResultAsync() => LoadJson.ReadResultAsync(_target.Folder("out"), TestContext.Current.CancellationToken);
}
