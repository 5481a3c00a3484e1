using System.Net.Http.Json;
using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Running;
using SecureMessaging.Load.Engine.Schedules;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Processes;

namespace SecureMessaging.Load.Cli.SelfTest;

/// <summary>The target, and runs of the engine against it.</summary>
internal sealed class SelfTestTarget : IAsyncDisposable
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private readonly ChildProcess _process;
    private readonly HttpClient _http;

    private SelfTestTarget(ChildProcess process, Uri url) =>
        (_process, _http) = (process, new(new SocketsHttpHandler { ActivityHeadersPropagator = null, UseProxy = false }) { BaseAddress = url });

    public Uri Url => _http.BaseAddress!;

    public static async Task<SelfTestTarget> StartAsync(CancellationToken cancellationToken)
    {
        var url = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = ChildProcess.StartSelf([TargetVerb.Name], line => Read(line, url));
        try
        {
            return new(process, await url.Task.WaitAsync(StartLimit, TimeProvider.System, cancellationToken));
        }
        catch (TimeoutException)
        {
            await process.DisposeAsync();
            throw new UsageException($"the target of the self-test did not serve within {StartLimit.TotalSeconds:0} s: {process.LastErrors}");
        }
    }

    /// <summary>Open model.</summary>
    public Task<RunResult> OpenAsync(string path, double rate, TimeSpan during, CancellationToken cancellationToken) =>
        RunAsync(new("open", _ => GetAsync(path)) { Rate = RateProfile.Constant(rate, during) }, cancellationToken);

    /// <summary>Closed model.</summary>
    public Task<RunResult> ClosedAsync(string path, int copies, TimeSpan during, CancellationToken cancellationToken) =>
        RunAsync(new("closed", _ => GetAsync(path)) { Copies = CopiesProfile.Constant(copies, during) }, cancellationToken);

    /// <summary>What the target saw itself take.</summary>
    public async Task<Distribution> ReportAsync(CancellationToken cancellationToken) =>
        (await _http.GetFromJsonAsync<Distribution>(TargetVerb.Report, cancellationToken))!;

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _process.DisposeAsync();
    }

    // The warm-up is a run of its own, so that the target can forget it as the engine does.
    private async Task<RunResult> RunAsync(LoadScenario scenario, CancellationToken cancellationToken)
    {
        await new LoadEngine(new()).RunAsync([scenario with { Rate = scenario.Rate.Take(WarmUp), Copies = scenario.Copies.Take(WarmUp) }], stop: cancellationToken);
        using var forgotten = await _http.DeleteAsync(TargetVerb.Report, cancellationToken);
        forgotten.EnsureSuccessStatusCode();
        return await new LoadEngine(new()).RunAsync([scenario], stop: cancellationToken);
    }

    // Called where an exception would end the process.
    private static void Read(string line, TaskCompletionSource<Uri> url)
    {
        if (Uri.TryCreate(line, UriKind.Absolute, out var served))
            url.TrySetResult(served);
    }

    private async Task<IterationOutcome> GetAsync(string path)
    {
        using var response = await _http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        await response.Content.ReadAsByteArrayAsync();
        return response.IsSuccessStatusCode ? IterationOutcome.Ok : IterationOutcome.Fail($"{(int)response.StatusCode}");
    }
}
