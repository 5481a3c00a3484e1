using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Rehearsal.Running;

/// <summary>
/// Faults to have in force while the new flow is on, from a file: <c>{"simulator":"vista"|"oracle-health","faults":[…]}</c>, the list as
/// <c>PUT /__sim/faults</c> takes it. <c>"percent":"stage"</c> in a cohort stands for the percentage of each stage.
/// </summary>
internal sealed class OrderedFaults(Ehr simulator, IReadOnlyList<string> faults)
{
    private const string StagePercent = "\"stage\"";
    private const double AnyPercent = 50;

    /// <exception cref="UsageException">No such file, or not such a document.</exception>
    public static async Task<OrderedFaults> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
            throw new UsageException($"There is no file {path}: --faults takes a file such as docs/examples/second-hop-refuses.json.");

        try
        {
            using var document = JsonDocument.Parse(await File.ReadAllTextAsync(path, cancellationToken));
            var root = document.RootElement;
            var simulator = root.GetProperty("simulator").GetString() switch
            {
                "vista" => Ehr.Vista,
                "oracle-health" => Ehr.OracleHealth,
                var other => throw new InvalidOperationException($"\"simulator\" is vista or oracle-health, not {other}"),
            };
            return new(simulator, [.. root.GetProperty("faults").EnumerateArray().Select(fault => fault.GetRawText())]);
        }
        catch (Exception malformed) when (malformed is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new UsageException($"{path} is no faults document ({malformed.Message.ReplaceLineEndings(" ")}): see docs/examples/second-hop-refuses.json.", malformed);
        }
    }

    /// <summary>Orders them once and takes them back, so that an order the simulator does not understand is told now and not an hour into a rehearsal.</summary>
    /// <exception cref="UsageException">It was refused.</exception>
    public async Task TryOutAsync(IFaultControl control, CancellationToken cancellationToken)
    {
        try
        {
            await control.OrderAsync(simulator, $$"""{"faults":[{{string.Join(',', For(simulator, AnyPercent))}}]}""", cancellationToken);
            await control.ClearAsync(cancellationToken);
        }
        catch (HttpRequestException refused) when (refused.StatusCode == HttpStatusCode.UnprocessableEntity)
        {
            throw new UsageException($"--faults: the simulator does not understand an order. {refused.Message}", refused);
        }
    }

    /// <summary>The same without chance: each fault strikes whenever its filters let it.</summary>
    public OrderedFaults StrikingAlways() => new(simulator, [.. faults.Select(fault =>
    {
        var certain = JsonNode.Parse(fault)!.AsObject();
        certain.Remove("probability");
        return certain.ToJsonString();
    })]);

    /// <summary>The faults of one simulator at a percentage; none while the new flow is off.</summary>
    public IEnumerable<string> For(Ehr ordered, double percent) => ordered == simulator && percent > 0
        ? faults.Select(fault => fault.Replace(StagePercent, percent.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
        : [];
}
