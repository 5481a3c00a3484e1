using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using SecureMessaging.Mocks.Bff.Messages;
using SecureMessaging.Mocks.Bff.Recipients;
using SecureMessaging.Mocks.Bff.Session;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Mocks.Bff.Telemetry;

/// <summary>The counters of vets-api's SM client and of the release plan's dashboard. mocks/Bff/METRICS.md lists them.</summary>
internal sealed class BffMetrics
{
    public const string MeterName = "SecureMessaging.Bff";

    private const string Client = "mhv.sm.api.client.";
    private const string Dashboard = "mhv.sm.dashboard.";

    private readonly ConcurrentDictionary<string, Counter<long>> _counters = new(StringComparer.Ordinal);
    private readonly Meter _meter;
    private readonly Histogram<double> _writeLatency;
    private readonly Histogram<double> _smCallTime;
    private readonly RecipientStations _stations;
    private readonly HashSet<string> _knownStations = [.. FacilityList.All.Select(facility => facility.StationNumber)];

    public BffMetrics(IMeterFactory meters, RecipientStations stations)
    {
        _meter = meters.Create(MeterName);
        _stations = stations;
        _writeLatency = _meter.CreateHistogram<double>(Dashboard + "write_latency", "ms", "Drafts and sends, as the client waits for them");
        _smCallTime = _meter.CreateHistogram<double>("api.external_http_request.SM.time", "ms", "Calls to the SM API");
        // A dashboard shows zero, not nothing, before the first click.
        foreach (var click in DashboardClicks.All)
            Counter(Dashboard + click).Add(0);
    }

    /// <summary>Follows one send until it succeeded or was given up.</summary>
    public SendingMetric Sending(string key, MessagingRequest caller, OutgoingMessage message)
    {
        var station = _stations.Find(message.RecipientId)?.StationNumber
                      ?? (message.StationNumber is { } given && _knownStations.Contains(given) ? given : "unknown");
        caller.Recipient = new(message.ToOracleHealth ? EhrName.OracleHealth : EhrName.Vista, station);
        return new(succeeded => CountSend(key, caller, succeeded));
    }

    /// <summary>A draft says nothing of its recipient's record; both are known once users were shown the team.</summary>
    public void Recipient(MessagingRequest caller, long? recipient)
    {
        if (_stations.Find(recipient) is { } team)
            caller.Recipient = new(team.IsOracleHealth ? EhrName.OracleHealth : EhrName.Vista, team.StationNumber);
    }

    /// <summary>Counts a call that reads, unless the browser did not wait for it.</summary>
    public async Task<T> ReadAsync<T>(string key, MessagingRequest caller, Func<Task<T>> read)
    {
        string? status = "failure";
        try
        {
            var answer = await read();
            status = "success";
            return answer;
        }
        catch (OperationCanceledException e) when (e.InnerException is not TimeoutException)
        {
            status = null;
            throw;
        }
        finally
        {
            if (status is not null)
                Counter(Client + key).Add(1, [.. Tags(caller), new("status", status)]);
        }
    }

    public void AllTriageTeamsFailed(MessagingRequest caller) => Counter("api.my_health.all_triage_teams.fail").Add(1, [.. Tags(caller)]);

    public void InboxAccessed(MessagingRequest caller) => Counter("mhv_sm_inbox_accessed").Add(1, [.. Tags(caller)]);

    /// <summary>The dashboard's metrics 1 to 5.</summary>
    public void Write(DashboardOperation operation, MessagingRequest? caller, int statusCode, TimeSpan took)
    {
        KeyValuePair<string, object?>[] tags =
        [
            .. caller is null ? [] : Tags(caller),
            new("ehr_source", caller?.Recipient.EhrSource ?? "unknown"),
            new("station_number", caller?.Recipient.StationNumber ?? "unknown"),
            new("status_code", statusCode.ToString()),
        ];
        Counter(Dashboard + operation.Name).Add(1, tags);
        _writeLatency.Record(took.TotalMilliseconds, [.. tags, new("operation", operation.Name)]);
    }

    /// <summary>The dashboard's metrics 6 to 9.</summary>
    public void Click(string metric) => Counter(Dashboard + metric).Add(1);

    /// <summary>The breaker's metrics of one call to the SM API (vets-api lib/breakers/statsd_plugin.rb).</summary>
    public void SmCall(string outcome, string endpoint, string method, TimeSpan took)
    {
        KeyValuePair<string, object?>[] tags = [new("endpoint", endpoint), new("method", method)];
        Counter("api.external_http_request.SM." + outcome).Add(1, tags);
        _smCallTime.Record(took.TotalMilliseconds, tags);
    }

    private void CountSend(string key, MessagingRequest caller, bool succeeded)
    {
        KeyValuePair<string, object?>[] tags =
        [
            .. Tags(caller), new("ehr_source", caller.Recipient.EhrSource), new("station_number", caller.Recipient.StationNumber),
            new("status", succeeded ? "success" : "failure"),
        ];
        Counter(Client + key).Add(1, tags);
        if (succeeded)
            Counter("mhv_sm_message_sent").Add(1, [.. Tags(caller), new("station_number", caller.Recipient.StationNumber)]);
    }

    private static KeyValuePair<string, object?>[] Tags(MessagingRequest caller) =>
    [
        new("platform", caller.Platform == Platform.Mobile ? "mobile" : "web"),
        new("flow", caller.IsNewFlow ? "new" : "base"),
    ];

    private Counter<long> Counter(string name) => _counters.GetOrAdd(name, static (name, meter) => meter.CreateCounter<long>(name), _meter);
}
