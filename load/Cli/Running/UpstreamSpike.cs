using System.Text.Json.Nodes;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Load.Cli.Running;

/// <summary>
/// The incident of November 2025 (va.gov-team#124478): for the middle fifth of a run everything behind the BFF is slow, then it is as it
/// was. Simulators only: their control API is asked.
/// </summary>
internal sealed class UpstreamSpike(StackTarget stack, TimeProvider time)
{
    private const string Profile = """{"profile":"november-spike"}""";
    private const double Begins = 0.4;
    private const double Ends = 0.6;
    private static readonly Ehr[] Simulators = [Ehr.Vista, Ehr.OracleHealth];

    /// <summary>Waits for its time in the run, makes everything slow, and puts back what was before, whatever happens.</summary>
    /// <param name="begun">Ends when the measured phase has begun, with how long ago that is.</param>
    /// <param name="during">How long it is measured.</param>
    /// <param name="cancellationToken">The run is over.</param>
    public async Task StrikeAsync(Task<TimeSpan> begun, TimeSpan during, CancellationToken cancellationToken)
    {
        try
        {
            var since = await begun.WaitAsync(cancellationToken);
            if (during * Begins - since is { Ticks: > 0 } wait)
                await Task.Delay(wait, time, cancellationToken);
            var before = await BeforeAsync(cancellationToken);
            try
            {
                foreach (var simulator in Simulators)
                    await stack.OrderAsync(simulator, Profile, cancellationToken);
                await Task.Delay(during * (Ends - Begins), time, cancellationToken);
            }
            finally
            {
                await Task.WhenAll(before.Select(PutBackAsync));
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The run ended first.
        }
    }

    private async Task<List<(Ehr Simulator, string Faults, string Latency)>> BeforeAsync(CancellationToken cancellationToken)
    {
        var before = new List<(Ehr, string, string)>();
        foreach (var simulator in Simulators)
        {
            // The answer also says what struck and what could be ordered; only the orders can be put back.
            var orders = JsonNode.Parse(await stack.FaultsAsync(simulator, cancellationToken))!["faults"]!;
            before.Add((simulator, $$"""{"faults":{{orders.ToJsonString()}}}""", await stack.LatencyAsync(simulator, cancellationToken)));
        }

        return before;
    }

    private Task PutBackAsync((Ehr Simulator, string Faults, string Latency) before) => Task.WhenAll(
        stack.OrderAsync(before.Simulator, before.Faults, CancellationToken.None), stack.SetLatencyAsync(before.Simulator, before.Latency, CancellationToken.None));
}
