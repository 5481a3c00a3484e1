using System.Net.Http.Json;
using SecureMessaging.Population;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Toggles;

namespace SecureMessaging.Runtime.Targets;

/// <summary>The stack as a target: everything can be controlled.</summary>
public sealed class StackTarget : ITarget, IToggleControl, ILedgers, IFaultControl, IClockControl, IRequestJournals, IMetrics, IDisposable
{
    private const string NoFaults = """{"faults":[]}""";

    private readonly ControlClient _client;
    private readonly FlipperToggles _toggles;
    private readonly Uri? _web;
    private readonly Uri _vista;
    private readonly Uri _oracleHealth;

    /// <summary>A stack that runs all roles but perhaps the pages.</summary>
    /// <param name="addresses">Where they serve.</param>
    /// <param name="population">Who lives in it.</param>
    /// <param name="controlToken">What the stack wants to be shown, or null on loopback without one.</param>
    public StackTarget(StackAddresses addresses, SyntheticPopulation population, string? controlToken = null)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        _web = addresses.Web;
        Bff = addresses.Bff ?? throw Missing("bff");
        _vista = addresses.Vista ?? throw Missing("vista");
        _oracleHealth = addresses.OracleHealth ?? throw Missing("oracle-health");
        Population = population;
        ControlToken = controlToken;
        _client = new(controlToken);
        _toggles = new(_client, Bff);
    }

    /// <inheritdoc/>
    public Uri Web => _web ?? throw Missing("web");

    /// <inheritdoc/>
    public Uri Bff { get; }

    /// <inheritdoc/>
    public SyntheticPopulation Population { get; }

    /// <inheritdoc/>
    public string? ControlToken { get; }

    /// <inheritdoc/>
    public IToggleControl Toggles => this;

    /// <inheritdoc/>
    public ILedgers Ledgers => this;

    /// <inheritdoc/>
    public IFaultControl Faults => this;

    /// <inheritdoc/>
    public IClockControl Clocks => this;

    IToggleControl? ITarget.Toggles => this;

    ILedgers? ITarget.Ledgers => this;

    IFaultControl? ITarget.Faults => this;

    IClockControl? ITarget.Clocks => this;

    IRequestJournals? ITarget.Journals => this;

    IMetrics? ITarget.Metrics => this;

    /// <inheritdoc/>
    public Task EnableAsync(string toggle, CancellationToken cancellationToken) => _toggles.EnableAsync(toggle, cancellationToken);

    /// <inheritdoc/>
    public Task DisableAsync(string toggle, CancellationToken cancellationToken) => _toggles.DisableAsync(toggle, cancellationToken);

    /// <inheritdoc/>
    public Task SetPercentageOfActorsAsync(string toggle, Percentage percentage, CancellationToken cancellationToken) =>
        _toggles.SetPercentageOfActorsAsync(toggle, percentage, cancellationToken);

    /// <inheritdoc/>
    public Task AllowAsync(string toggle, string email, CancellationToken cancellationToken) => _toggles.AllowAsync(toggle, email, cancellationToken);

    /// <summary>Takes a user off the allow-list, by e-mail.</summary>
    public Task DisallowAsync(string toggle, string email, CancellationToken cancellationToken) => _toggles.DisallowAsync(toggle, email, cancellationToken);

    /// <inheritdoc/>
    Task IToggleControl.ClearAsync(string toggle, CancellationToken cancellationToken) => _toggles.ClearAsync(toggle, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LedgerEntry>> ReadAsync(string keyPrefix, CancellationToken cancellationToken)
    {
        var ledgers = await Task.WhenAll(EntriesAsync(_vista, cancellationToken), EntriesAsync(_oracleHealth, cancellationToken));
        // The oldest are forgotten first: where the oldest that is left is one of these, others of them are gone.
        if (ledgers.Max(ledger => ledger is { Forgotten: > 0, Entries: [var oldest, ..] } && IsMeant(oldest) ? ledger.Forgotten : 0) is > 0 and var forgotten)
            throw new InvalidDataException($"a ledger keeps its newest entries only, and has forgotten {forgotten}; read it more often, or load less in one run");
        return [.. ledgers.SelectMany(ledger => ledger.Entries).Where(IsMeant)];

        bool IsMeant(LedgerEntry entry) => keyPrefix.Length == 0 || entry.Key?.StartsWith(keyPrefix, StringComparison.Ordinal) == true;
    }

    /// <inheritdoc/>
    public async Task<PendingDeliveries> PendingAsync(CancellationToken cancellationToken)
    {
        // The sender before the receiver: what passes from one to the other in between is in both, never in neither.
        var vista = await PageAsync(_vista, long.MaxValue, cancellationToken);
        var oracleHealth = await PageAsync(_oracleHealth, long.MaxValue, cancellationToken);
        var inFlight = vista.InFlight + oracleHealth.InFlight;
        return new(vista.Pending + oracleHealth.Pending - inFlight, inFlight);
    }

    /// <inheritdoc/>
    public Task OrderAsync(Ehr simulator, string faultsJson, CancellationToken cancellationToken) =>
        PutAsync(simulator, "/__sim/faults", faultsJson, cancellationToken);

    /// <inheritdoc/>
    public Task SetLatencyAsync(Ehr simulator, string latencyJson, CancellationToken cancellationToken) =>
        PutAsync(simulator, "/__sim/latency", latencyJson, cancellationToken);

    /// <summary>What is ordered of one simulator, what could be, and how often each fault fired.</summary>
    public Task<string> FaultsAsync(Ehr simulator, CancellationToken cancellationToken) => _client.GetAsync(new(AddressOf(simulator), "/__sim/faults"), cancellationToken);

    /// <summary>The latency profile of one simulator.</summary>
    public Task<string> LatencyAsync(Ehr simulator, CancellationToken cancellationToken) => _client.GetAsync(new(AddressOf(simulator), "/__sim/latency"), cancellationToken);

    /// <inheritdoc/>
    public async Task ClearAsync(CancellationToken cancellationToken)
    {
        await OrderAsync(Ehr.Vista, NoFaults, cancellationToken);
        await OrderAsync(Ehr.OracleHealth, NoFaults, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task AdvanceAsync(TimeSpan by, CancellationToken cancellationToken)
    {
        await AdvanceBffAsync(by, cancellationToken);
        await PostAsync(new(_vista, "/__sim/clock"), new { advance = by.TotalSeconds }, cancellationToken);
        await PostAsync(new(_oracleHealth, "/__sim/clock"), new { advance = by.TotalSeconds }, cancellationToken);
    }

    /// <inheritdoc/>
    public Task AdvanceBffAsync(TimeSpan by, CancellationToken cancellationToken) =>
        PostAsync(new(Bff, "/__harness/clock"), new { advance = by.TotalSeconds }, cancellationToken);

    /// <inheritdoc/>
    public async Task<string> OfPatientAsync(long patient, CancellationToken cancellationToken)
    {
        var path = $"/__sim/requests?patient={patient}";
        var journals = await Task.WhenAll(
            _client.GetAsync(new(_vista, path), cancellationToken),
            _client.GetAsync(new(_oracleHealth, path), cancellationToken));
        return $$"""{"vista":{{journals[0]}},"oracleHealth":{{journals[1]}}}""";
    }

    /// <inheritdoc/>
    public async Task<double> SumAsync(string metric, IReadOnlyDictionary<string, string> tags, CancellationToken cancellationToken)
    {
        var page = await _client.GetAsync<MetricsPage>(new(Bff, "/__harness/metrics"), cancellationToken);
        return page.Series.Where(series => series.Name == metric && tags.All(tag => series.Tags.GetValueOrDefault(tag.Key) == tag.Value)).Sum(series => series.Sum);
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static InvalidOperationException Missing(string role) => new($"The stack does not run the role {role}.");

    private async Task<(List<LedgerEntry> Entries, long Forgotten)> EntriesAsync(Uri simulator, CancellationToken cancellationToken)
    {
        var (entries, forgotten) = (new List<LedgerEntry>(), 0L);
        for (var since = 0L; ;)
        {
            var page = await PageAsync(simulator, since, cancellationToken);
            forgotten += page.Forgotten;
            if (page.Entries.Count == 0)
                return (entries, forgotten);

            entries.AddRange(page.Entries.Select(entry => entry with { Key = entry.Key?.Trim('[', ']') }));
            since = page.Next;
        }
    }

    private Task<LedgerPage> PageAsync(Uri simulator, long since, CancellationToken cancellationToken) =>
        _client.GetAsync<LedgerPage>(new(simulator, $"/__sim/ledger?since={since}"), cancellationToken);

    private Task PutAsync(Ehr simulator, string path, string json, CancellationToken cancellationToken) => _client.SendAsync(
        HttpMethod.Put, new(AddressOf(simulator), path), new StringContent(json, System.Text.Encoding.UTF8, "application/json"), cancellationToken);

    private Task PostAsync<T>(Uri address, T body, CancellationToken cancellationToken) =>
        _client.SendAsync(HttpMethod.Post, address, JsonContent.Create(body), cancellationToken);

    private Uri AddressOf(Ehr simulator) => simulator == Ehr.Vista ? _vista : _oracleHealth;

    private sealed record MetricsPage(IReadOnlyList<MetricSeries> Series);

    private sealed record MetricSeries(string Name, IReadOnlyDictionary<string, string> Tags, double Sum);

    private sealed record LedgerPage(IReadOnlyList<LedgerEntry> Entries, long Next, int Pending, int InFlight, long Forgotten);
}
