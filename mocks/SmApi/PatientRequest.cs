using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.SmApi.Errors;
using SecureMessaging.Mocks.SmApi.Faults;
using SecureMessaging.Mocks.SmApi.Mailboxes;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.SmApi;

/// <summary>A request with a valid token, and the patient it stands for.</summary>
internal readonly record struct PatientRequest(SimRequest Http, Veteran Veteran, DateTimeOffset SessionStart, SmServices Services, CancellationToken Cancelled)
{
    /// <summary>The message or folder named in the path.</summary>
    public long Id => Http.Number("id");

    /// <summary>Whether Oracle Health messages are asked for; to be asked once, since a fault may be drawn for the answer.</summary>
    public bool WantsOracleHealthMessages => Asks("requiresOHMessages");

    /// <summary>Whether Oracle Health teams are asked for: the same wish under another name, to be asked once too.</summary>
    public bool WantsOracleHealthTeams => Asks("requiresOHTriageGroup");

    /// <summary>Works on the patient's mailbox, alone.</summary>
    public ValueTask<SimResponse> InMailbox(Func<Mailbox, SimResponse> work) => Services.Mailboxes.UseAsync(Veteran.Index, work, Cancelled);

    /// <summary>A positive number in the path.</summary>
    /// <exception cref="SmException">Not positive.</exception>
    public int Page(string part, SmError otherwise) =>
        int.TryParse(Http.Text(part), out var number) && number > 0 ? number : throw new SmException(otherwise);

    private bool Asks(string parameter) =>
        Http.QueryText(parameter) is "1" or "true"
        && Services.Faults.Strike<OracleHealthFlagLost>(Services.Faults.Scope(Http.Route.Name, Http.Caller, EhrName.OracleHealth)) is null;
}
