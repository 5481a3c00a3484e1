using System.Net.Http.Json;
using SecureMessaging.Load.Engine.Dispatch;
using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Running;
using SecureMessaging.Load.Engine.Schedules;
using SecureMessaging.Runtime.Processes;

namespace SecureMessaging.Load.Cli.SelfTest;

/// <summary>The target, and runs of the engine against it.</summary>
internal sealed class SelfTestTarget : IAsyncDisposable
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private readonly ChildProcess _process;
    private readonly HttpClient _http;

    private SelfTestTarget(ChildProcess process, Uri url) =>
        (_process, _http) = (process, new(new SocketsHttpHandler { ActivityHeadersPropagator = null, UseProxy = false }) { BaseAddress = url });

    public Uri Url => _http.BaseAddress!;

    public static async Task<SelfTestTarget> StartAsync(CancellationToken cancellationToken)
    {
        var url = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = ChildProcess.StartSelf([TargetVerb.Name], line => url.TrySetResult(new(line)));
        return new(process, await url.Task.WaitAsync(TimeSpan.FromSeconds(30), cancellationToken));
    }

    /// <summary>Open model.</summary>
    public Task<RunResult> OpenAsync(string path, double rate, TimeSpan during, CancellationToken cancellationToken) =>
        RunAsync(new("open", _ => GetAsync(path)) { Rate = RateProfile.Constant(rate, during), WarmUp = WarmUp }, cancellationToken);

    /// <summary>Closed model.</summary>
    public Task<RunResult> ClosedAsync(string path, int copies, TimeSpan during, CancellationToken cancellationToken) =>
        RunAsync(new("closed", _ => GetAsync(path)) { Copies = CopiesProfile.Constant(copies, during), WarmUp = WarmUp }, cancellationToken);

    /// <summary>What the target saw itself take.</summary>
    public async Task<Distribution> ReportAsync(CancellationToken cancellationToken) =>
        (await _http.GetFromJsonAsync<Distribution>(TargetVerb.Report, cancellationToken))!;

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _process.DisposeAsync();
    }

    private static Task<RunResult> RunAsync(LoadScenario scenario, CancellationToken cancellationToken) =>
        new LoadEngine(new() { Pacer = Pacers.ForThisMachine(TimeProvider.System) }).RunAsync([scenario], stop: cancellationToken);

    private async Task<IterationOutcome> GetAsync(string path)
    {
        using var response = await _http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        await response.Content.ReadAsByteArrayAsync();
        return response.IsSuccessStatusCode ? IterationOutcome.Ok : IterationOutcome.Fail($"{(int)response.StatusCode}");
    }
}
