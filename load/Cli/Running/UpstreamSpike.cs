using System.Text;
using System.Text.Json.Nodes;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Load.Cli.Running;

/// <summary>
/// The incident of November 2025 (va.gov-team#124478): for the middle fifth of a run everything behind the BFF is slow, then it is as it
/// was. Simulators only: their control API is asked.
/// </summary>
internal sealed class UpstreamSpike : IDisposable
{
    private const string Profile = """{"profile":"november-spike"}""";
    private const double Begins = 0.4;
    private const double Ends = 0.6;

    private readonly HttpClient _http = Client();
    private readonly Uri[] _simulators;
    private readonly TimeProvider _time;

    /// <exception cref="UsageException">The stack has no simulators on this machine.</exception>
    public UpstreamSpike(StackAddresses stack, TimeProvider time) =>
        (_simulators, _time) = ([Control(stack.Vista), Control(stack.OracleHealth)], time);

    /// <summary>Waits for its time in the run, makes everything slow, and puts back what was before, whatever happens.</summary>
    /// <param name="startAt">When the run begins; null for at once.</param>
    /// <param name="warmUp">What passes before the run is measured.</param>
    /// <param name="during">How long it is measured.</param>
    /// <param name="cancellationToken">The run is over.</param>
    public async Task StrikeAsync(DateTimeOffset? startAt, TimeSpan warmUp, TimeSpan during, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(StartTime.Wait(startAt, _time.GetUtcNow()) + warmUp + (during * Begins), _time, cancellationToken);
            var before = await BeforeAsync(cancellationToken);
            try
            {
                foreach (var simulator in _simulators)
                    await PutAsync(new(simulator, "faults"), Profile, cancellationToken);
                await Task.Delay(during * (Ends - Begins), _time, cancellationToken);
            }
            finally
            {
                await Task.WhenAll(before.Select(each => PutAsync(each.Address, each.Condition, CancellationToken.None)));
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The run ended first.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task<List<(Uri Address, string Condition)>> BeforeAsync(CancellationToken cancellationToken)
    {
        var before = new List<(Uri, string)>();
        foreach (var simulator in _simulators)
        {
            // The answer also says what struck and what could be ordered; only the orders can be put back.
            Uri faults = new(simulator, "faults"), latency = new(simulator, "latency");
            var orders = JsonNode.Parse(await _http.GetStringAsync(faults, cancellationToken))!["faults"]!;
            before.Add((faults, $$"""{"faults":{{orders.ToJsonString()}}}"""));
            before.Add((latency, await _http.GetStringAsync(latency, cancellationToken)));
        }

        return before;
    }

    private async Task PutAsync(Uri address, string document, CancellationToken cancellationToken)
    {
        using var content = new StringContent(document, Encoding.UTF8, "application/json");
        using var response = await _http.PutAsync(address, content, cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    private static Uri Control(Uri? simulator) => new(
        simulator is { IsLoopback: true } ? simulator : throw new UsageException("--stack: only the simulators of a stack on this machine can be made slow; leave --stack out for a burst of users instead"),
        "__sim/");

    private static HttpClient Client()
    {
        var http = new HttpClient();
        if (ControlToken.FromEnvironment() is { } token)
            http.DefaultRequestHeaders.Add(ControlToken.Header, token);
        return http;
    }
}
