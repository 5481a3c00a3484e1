using System.Text.Json;
using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Load.Scenarios.Sending;
using SecureMessaging.Load.Scenarios.Worker;
using SecureMessaging.Load.Tests.Scenarios;

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

    private async Task<LoadCliProcess> StartAsync(SendLoadOptions options)
    {
        var request = _target.Folder("request.json");
        await LoadJson.WriteAsync(request, options, TestContext.Current.CancellationToken);
        return LoadCliProcess.Start(LoadVerb.Name, request);
    }

    private Task<LoadResult> ResultAsync() => LoadJson.ReadAsync<LoadResult>(Path.Combine(_target.Folder("out"), LoadJson.ResultFile), TestContext.Current.CancellationToken);
}
