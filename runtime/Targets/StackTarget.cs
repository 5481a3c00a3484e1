using System.Net.Http.Json;
using SecureMessaging.Population;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Toggles;

namespace SecureMessaging.Runtime.Targets;

/// <summary>The stack as a target: everything can be controlled.</summary>
public sealed class StackTarget : ITarget, IToggleControl, ILedgers, IFaultControl, IClockControl, IRequestJournals, IMetrics, IDisposable
{
    private const string NoFaults = """{"faults":[]}""";

    private readonly HttpClient _http = new();
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
        if (controlToken is not null)
            _http.DefaultRequestHeaders.Add(Targets.ControlToken.Header, controlToken);
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
    public Task EnableAsync(string toggle, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, Bff, $"/flipper/api/features/{toggle}/boolean", null, cancellationToken);

    /// <inheritdoc/>
    public Task DisableAsync(string toggle, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Delete, Bff, $"/flipper/api/features/{toggle}/boolean", null, cancellationToken);

    /// <inheritdoc/>
    public Task SetPercentageOfActorsAsync(string toggle, Percentage percentage, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, Bff, $"/flipper/api/features/{toggle}/percentage_of_actors", new { percentage = percentage.Text }, cancellationToken);

    /// <inheritdoc/>
    public Task AllowAsync(string toggle, string email, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, Bff, $"/flipper/api/features/{toggle}/actors", new { flipper_id = SecureMessagingToggles.ActorId(email) }, cancellationToken);

    /// <summary>Takes a user off the allow-list, by e-mail.</summary>
    public Task DisallowAsync(string toggle, string email, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Delete, Bff, $"/flipper/api/features/{toggle}/actors", new { flipper_id = SecureMessagingToggles.ActorId(email) }, cancellationToken);

    /// <inheritdoc/>
    Task IToggleControl.ClearAsync(string toggle, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Delete, Bff, $"/flipper/api/features/{toggle}/clear", null, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LedgerEntry>> ReadAsync(string keyPrefix, CancellationToken cancellationToken)
    {
        var ledgers = await Task.WhenAll(EntriesAsync(_vista, cancellationToken), EntriesAsync(_oracleHealth, cancellationToken));
        return
        [
            .. ledgers.SelectMany(entries => entries)
                .Select(entry => entry with { Key = entry.Key?.Trim('[', ']') })
                .Where(entry => keyPrefix.Length == 0 || entry.Key?.StartsWith(keyPrefix, StringComparison.Ordinal) == true),
        ];
    }

    /// <inheritdoc/>
    public async Task<int> PendingAsync(CancellationToken cancellationToken)
    {
        var pages = await Task.WhenAll(PageAsync(_vista, long.MaxValue, cancellationToken), PageAsync(_oracleHealth, long.MaxValue, cancellationToken));
        return pages.Sum(page => page.Pending);
    }

    /// <inheritdoc/>
    public Task OrderAsync(Ehr simulator, string faultsJson, CancellationToken cancellationToken) =>
        PutAsync(simulator, "/__sim/faults", faultsJson, cancellationToken);

    /// <inheritdoc/>
    public Task SetLatencyAsync(Ehr simulator, string latencyJson, CancellationToken cancellationToken) =>
        PutAsync(simulator, "/__sim/latency", latencyJson, cancellationToken);

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
        await SendAsync(HttpMethod.Post, _vista, "/__sim/clock", new { advance = by.TotalSeconds }, cancellationToken);
        await SendAsync(HttpMethod.Post, _oracleHealth, "/__sim/clock", new { advance = by.TotalSeconds }, cancellationToken);
    }

    /// <inheritdoc/>
    public Task AdvanceBffAsync(TimeSpan by, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, Bff, "/__harness/clock", new { advance = by.TotalSeconds }, cancellationToken);

    /// <inheritdoc/>
    public async Task<string> OfPatientAsync(long patient, CancellationToken cancellationToken)
    {
        var path = $"/__sim/requests?patient={patient}";
        var journals = await Task.WhenAll(
            _http.GetStringAsync(new Uri(_vista, path), cancellationToken),
            _http.GetStringAsync(new Uri(_oracleHealth, path), cancellationToken));
        return $$"""{"vista":{{journals[0]}},"oracleHealth":{{journals[1]}}}""";
    }

    /// <inheritdoc/>
    public async Task<double> SumAsync(string metric, IReadOnlyDictionary<string, string> tags, CancellationToken cancellationToken)
    {
        var page = await _http.GetFromJsonAsync<MetricsPage>(new Uri(Bff, "/__harness/metrics"), cancellationToken)
                   ?? throw new InvalidDataException($"{Bff} gave an empty metrics document.");
        return page.Series.Where(series => series.Name == metric && tags.All(tag => series.Tags.GetValueOrDefault(tag.Key) == tag.Value)).Sum(series => series.Sum);
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private static InvalidOperationException Missing(string role) => new($"The stack does not run the role {role}.");

    private async Task<List<LedgerEntry>> EntriesAsync(Uri simulator, CancellationToken cancellationToken)
    {
        var entries = new List<LedgerEntry>();
        for (var since = 0L; ;)
        {
            var page = await PageAsync(simulator, since, cancellationToken);
            if (page.Entries.Count == 0)
                return entries;

            entries.AddRange(page.Entries);
            since = page.Next;
        }
    }

    private async Task<LedgerPage> PageAsync(Uri simulator, long since, CancellationToken cancellationToken) =>
        await _http.GetFromJsonAsync<LedgerPage>(new Uri(simulator, $"/__sim/ledger?since={since}"), cancellationToken)
        ?? throw new InvalidDataException($"{simulator} gave an empty ledger document.");

    private async Task PutAsync(Ehr simulator, string path, string json, CancellationToken cancellationToken)
    {
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var response = await _http.PutAsync(new Uri(simulator == Ehr.Vista ? _vista : _oracleHealth, path), content, cancellationToken);
        await EnsureAsync(response, cancellationToken);
    }

    private async Task SendAsync(HttpMethod method, Uri host, string path, object? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, new Uri(host, path));
        if (body is not null)
            request.Content = JsonContent.Create(body);
        using var response = await _http.SendAsync(request, cancellationToken);
        await EnsureAsync(response, cancellationToken);
    }

    private static async Task EnsureAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode)
        {
            var request = response.RequestMessage!;
            throw new HttpRequestException(
                $"{request.Method} {request.RequestUri} answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync(cancellationToken)}",
                inner: null,
                response.StatusCode);
        }
    }

    private sealed record MetricsPage(IReadOnlyList<MetricSeries> Series);

    private sealed record MetricSeries(string Name, IReadOnlyDictionary<string, string> Tags, double Sum);

    private sealed record LedgerPage(IReadOnlyList<LedgerEntry> Entries, long Next, int Pending);
}
