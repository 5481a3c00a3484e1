using System.Net.Http.Json;
using System.Text.Json;
using SecureMessaging.Mocks.Stack.ControlRoom.State;
using SecureMessaging.Runtime.Targets;
using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Stack.ControlRoom;

/// <summary>Reads what the roles tell of themselves, over the same control APIs that everybody else uses.</summary>
internal sealed class StackReader(HttpClient http, StackAddresses stack)
{
    public const string Bff = "bff";
    public const string Vista = "vista";
    public const string OracleHealth = "oracle-health";

    private const string Sent = "mhv.sm.dashboard.messages_sent";
    private const string WriteLatency = "mhv.sm.dashboard.write_latency";

    // Of each journal and ledger; a busy stack has more, and nobody reads them.
    private const long Latest = 200;

    /// <summary>Roles of the simulators.</summary>
    public static IReadOnlyList<string> Simulators { get; } = [Vista, OracleHealth];

    public IReadOnlyDictionary<string, Uri> Where { get; } = new Dictionary<string, Uri>
    {
        [Bff] = stack.Bff!,
        [Vista] = stack.Vista!,
        [OracleHealth] = stack.OracleHealth!,
    };

    public async Task<BffReading> BffAsync(CancellationToken cancellationToken) => new(
        Now(await GetAsync(stack.Bff!, "/__harness/clock", cancellationToken)),
        await FeaturesAsync(cancellationToken),
        await ArmsAsync(cancellationToken));

    /// <summary>The features that the release ramps, gates and all.</summary>
    public async Task<IReadOnlyList<Feature>> FeaturesAsync(CancellationToken cancellationToken)
    {
        var answer = await GetAsync(stack.Bff!, $"/flipper/api/features?keys={string.Join(',', SecureMessagingToggles.Ramped)}", cancellationToken);
        return [.. answer.GetProperty("features").EnumerateArray().Select(FlipperState.Read)];
    }

    public async Task<SimulatorReading> SimulatorAsync(string role, CancellationToken cancellationToken)
    {
        var address = Where[role];
        var clock = await GetAsync(address, "/__sim/clock", cancellationToken);
        var faults = await FaultsAsync(role, cancellationToken);
        var latency = await GetAsync(address, "/__sim/latency", cancellationToken);
        var totals = (await GetAsync(address, "/__sim/metrics", cancellationToken)).GetProperty("ledger");
        long Total(string name) => totals.GetProperty(name).GetInt64();
        var ledger = await NewestAsync(address, "/__sim/ledger?since=", cancellationToken);
        var state = new SimulatorState(
            role,
            [.. faults.GetProperty("faults").EnumerateArray().Zip(faults.GetProperty("fired").EnumerateArray(), (order, fired) => new FaultState(order, fired.GetInt64()))],
            [.. faults.GetProperty("available").EnumerateArray().Select(kind => new FaultChoice(kind.GetProperty("name").GetString()!, kind.GetProperty("summary").GetString()!))],
            latency.GetProperty("scale").GetDouble(),
            latency.TryGetProperty("routes", out var routes) && routes.ValueKind == JsonValueKind.Object,
            new(
                Total("accepted"), Total("delivered"), Total("failed"), Total("duplicated"), Total("misrouted"), Total("dropped"),
                ledger.GetProperty("pending").GetInt64()));
        return new(Now(clock), state, await JournalAsync(address, cancellationToken), ledger.GetProperty("entries").Deserialize<List<LedgerEntry>>(JsonSerializerOptions.Web) ?? []);
    }

    /// <summary>The faults in force at a simulator, and those that can be ordered.</summary>
    public Task<JsonElement> FaultsAsync(string role, CancellationToken cancellationToken) => GetAsync(Where[role], "/__sim/faults", cancellationToken);

    public async Task<IReadOnlyList<WeatherProfile>> ProfilesAsync(CancellationToken cancellationToken) =>
    [
        .. (await GetAsync(stack.Vista!, "/__sim/profiles", cancellationToken)).EnumerateArray()
            .Select(profile => new WeatherProfile(profile.GetProperty("name").GetString()!, profile.GetProperty("note").GetString()!)),
    ];

    // As the dashboard of the release plan counts them.
    private async Task<IReadOnlyList<ArmState>> ArmsAsync(CancellationToken cancellationToken)
    {
        var series = (await GetAsync(stack.Bff!, "/__harness/metrics", cancellationToken)).GetProperty("series").EnumerateArray().ToList();
        var latency = series.Where(each => Name(each) == WriteLatency && Tag(each, "operation") == "messages_sent").ToLookup(Arm);
        return
        [
            .. from each in series
               where Name(each) == Sent
               group each by Arm(each) into arm
               orderby arm.Key
               let failed = arm.Where(each => !Tag(each, "status_code").StartsWith('2')).Sum(Value)
               let timed = latency[arm.Key].ToList()
               let count = timed.Sum(each => each.GetProperty("count").GetInt64())
               select new ArmState(
                   arm.Key.Flow, arm.Key.Ehr, (long)(arm.Sum(Value) - failed), (long)failed,
                   count == 0 ? 0 : timed.Sum(Value) / count,
                   timed.Select(each => each.GetProperty("max").GetDouble()).DefaultIfEmpty().Max()),
        ];
    }

    private Task<JsonElement> JournalAsync(Uri simulator, CancellationToken cancellationToken) =>
        NewestAsync(simulator, $"/__sim/requests?limit={Latest}&since=", cancellationToken);

    // Numbers go on where totals begin anew, at a reset: only the end itself tells where the newest are.
    private async Task<JsonElement> NewestAsync(Uri simulator, string path, CancellationToken cancellationToken)
    {
        var end = await GetAsync(simulator, $"{path}{long.MaxValue}", cancellationToken);
        return await GetAsync(simulator, $"{path}{Math.Max(0, end.GetProperty("next").GetInt64() - Latest)}", cancellationToken);
    }

    private async Task<JsonElement> GetAsync(Uri role, string path, CancellationToken cancellationToken) =>
        await http.GetFromJsonAsync<JsonElement>(new Uri(role, path), cancellationToken);

    private static DateTimeOffset Now(JsonElement clock) => clock.GetProperty("now").GetDateTimeOffset();

    private static string Name(JsonElement series) => series.GetProperty("name").GetString()!;

    private static string Tag(JsonElement series, string tag) => series.GetProperty("tags").TryGetProperty(tag, out var value) ? value.GetString() ?? "unknown" : "unknown";

    private static (string Flow, string Ehr) Arm(JsonElement series) => (Tag(series, "flow"), Tag(series, "ehr_source"));

    private static double Value(JsonElement series) => series.GetProperty("sum").GetDouble();
}
