using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.SmApi.Attachments;
using SecureMessaging.Mocks.SmApi.Delivery;
using SecureMessaging.Mocks.SmApi.Errors;
using SecureMessaging.Mocks.SmApi.Exchange;
using SecureMessaging.Mocks.SmApi.Faults;
using SecureMessaging.Mocks.SmApi.Folders;
using SecureMessaging.Mocks.SmApi.Mailboxes;
using SecureMessaging.Mocks.SmApi.Messages;
using SecureMessaging.Mocks.SmApi.MessagingWebServices;
using SecureMessaging.Mocks.SmApi.Preferences;
using SecureMessaging.Mocks.SmApi.Sessions;
using SecureMessaging.Mocks.SmApi.TriageGroups;
using SecureMessaging.Mocks.SmApi.Wire;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.SmApi;

/// <summary>The SM patient API of MHV: every endpoint vets-api calls (sm-api-and-bff.md §2), at the current and the older base path.</summary>
public sealed class SmPatientApi
{
    private static readonly string[] BasePaths = ["/v1/sm/patient", "/mhv-sm-api/patient/v1"];

    private readonly SmServices _services;
    private readonly SessionEndpoints _sessions;
    private readonly OracleHealthDelivery _oracleHealth;
    private readonly RecipientRecord _recipients;

    public SmPatientApi(SmApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var environment = options.Environment;
        var population = options.Population;
        var curated = population.Teams.All.Concat(options.Migrations.Pools).Select(team => team.PoolId).OfType<long>();
        var pools = new PoolDirectory(options.OracleHealth, curated, environment.Clock);
        _oracleHealth = new OracleHealthDelivery(options.OracleHealth, environment.Faults);
        _services = new SmServices(
            population,
            new MailboxStore(new MailboxSeed(population, environment.Clock.GetUtcNow()).Make),
            new CareTeams(options.Migrations, environment.Faults, environment.Clock),
            new AttachmentStore(),
            new DeliveryRouter(options.Vista, _oracleHealth),
            environment.Faults,
            environment.Clock);
        _recipients = new RecipientRecord(_services);
        _sessions = new SessionEndpoints(population, environment.Clock, environment.Seed);
        Routes = [.. MakeRoutes(pools, environment.Seed)];
    }

    public IReadOnlyList<Route> Routes { get; }

    public IReadOnlyList<FaultKind> Faults => SmFaults.At(Routes);

    /// <summary>Messages on their way to Oracle Health.</summary>
    public long InFlight => _oracleHealth.InFlight;

    /// <summary>How many mailboxes are held, and how many were forgotten.</summary>
    public IReadOnlyDictionary<string, long> Gauges() => new Dictionary<string, long>
    {
        ["mailboxes"] = _services.Mailboxes.Count,
        ["mailboxesEvicted"] = _services.Mailboxes.Evicted,
        ["attachmentBytes"] = _services.Attachments.Held,
    };

    /// <summary>Whom a request stands for; the presigned store asks nobody.</summary>
    public Caller Identify(SimRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return !request.Route.NamesPatient ? Caller.Unknown
            : request.Route.Name == "session" ? _sessions.IdentifyNewcomer(request)
            : _sessions.Identify(request);
    }

    /// <summary>EHR of the team that a message goes to, or null.</summary>
    public ValueTask<string?> RecipientEhrAsync(SimRequest request, CancellationToken cancellationToken) => _recipients.OfAsync(request, cancellationToken);

    /// <summary>What a tester is told of a patient.</summary>
    public VeteranCard Describe(long patient) => VeteranCard.Of(_services.CareTeams.Today(_services.Population.Veteran(patient)));

    public async ValueTask ResetAsync(long? patient, CancellationToken cancellationToken)
    {
        await _services.Mailboxes.ResetAsync(patient, cancellationToken);
        if (patient is null)
            _services.Attachments.Clear();
    }

    private IEnumerable<Route> MakeRoutes(PoolDirectory pools, ulong seed)
    {
        var groups = new TriageGroupEndpoints(_services, pools);
        var attachments = new AttachmentEndpoints(_services, new PresignedAddress(seed));
        var sync = new SyncEndpoint(_services, seed);
        return
        [
            new("session", "GET", Paths("/session"), _sessions.Create) { NamesPatient = true },
            Get("triage-teams", "/triageteam", groups.List),
            Get("all-triage-teams", "/alltriageteams", groups.ListAll),
            Post("preferred-teams", "/preferences/patientpreferredtriagegroups", groups.SetPreferred),
            Get("folder-list", "/folder", FolderEndpoints.List),
            Get("folder-get", "/folder/{id:int}", FolderEndpoints.Get),
            Post("folder-create", "/folder", FolderEndpoints.Create),
            Post("folder-rename", "/folder/{id:int}/rename", FolderEndpoints.Rename),
            Patient("folder-delete", "DELETE", "/folder/{id:int}", FolderEndpoints.Delete),
            Get("folder-messages", "/folder/{id:int}/message/page/{page:int}/pageSize/{size:int}", FolderListEndpoints.Messages),
            Get("folder-threads", "/folder/threadlistview/{id:int}", FolderListEndpoints.Threads),
            Post("folder-search", "/folder/{id:int}/searchMessage/page/{page:int}/pageSize/{size:int}", FolderListEndpoints.Search),
            Get("categories", "/message/category", Categories),
            ToTeam(Post("message-create", "/message", SendEndpoints.Create)),
            ToTeam(Post("message-attach", "/message/attach", SendEndpoints.CreateWithAttachments)),
            ToTeam(Post("message-renewal", "/message/renewal", SendEndpoints.Renew)),
            ToTeam(Post("message-renewal-attach", "/message/renewal/attach", SendEndpoints.RenewWithAttachments)),
            ToTeam(Post("message-reply", "/message/{id:int}/reply", SendEndpoints.Reply)),
            ToTeam(Post("message-reply-attach", "/message/{id:int}/reply/attach", SendEndpoints.ReplyWithAttachments)),
            ToTeam(Post("draft-save", "/message/draft", DraftEndpoints.Save)),
            ToTeam(Post("reply-draft-save", "/message/{id:int}/replydraft", DraftEndpoints.SaveReply)),
            Get("message-history", "/message/{id:int}/history", ReadEndpoints.History),
            Get("message-read", "/message/{id:int}/read", ReadEndpoints.Read),
            Get("message-thread", "/message/{id:int}/messagesforthread", ReadEndpoints.Thread),
            Get("message-thread-full", "/message/{id:int}/allmessagesforthread/1", ReadEndpoints.FullThread),
            ToTeam(Get("message-status", "/message/{id:int}/status", ReadEndpoints.Status)),
            Post("message-move", "/message/{id:int}/move/tofolder/{folderId:int}", FilingEndpoints.Move),
            Post("thread-move", "/message/{id:int}/movethreadmessages/tofolder/{folderId:int}", FilingEndpoints.MoveThread),
            Post("message-delete", "/message/{id:int}", FilingEndpoints.Delete),
            Get("attachment-presign", "/attachment/presigned-url", attachments.Presign),
            Get("attachment-get", "/message/{id:int}/attachment/{attachment:int}", attachments.Download),
            new("object-put", "PUT", [new("/attachments/{sender:int}/{file}")], attachments.Put) { HasSecretQuery = true },
            new("object-get", "GET", [new("/attachments/{sender:int}/{file}")], attachments.Fetch) { HasSecretQuery = true },
            Get("signature-get", "/preferences/signature", PreferenceEndpoints.Signature),
            Post("signature-set", "/preferences/signature", PreferenceEndpoints.SetSignature),
            Get("notification-get", "/preferences/notification", PreferenceEndpoints.Notification),
            Get("notification-list", "/preferences/notification/list", PreferenceEndpoints.NotificationList),
            Post("notification-set", "/preferences/notification", PreferenceEndpoints.SetNotification),
            Get("oh-sync-status", "/exchange/ohsyncstatus", sync.Status),
        ];
    }

    // As recorded, in its order; an old recording, without COVID.
    private static ValueTask<SimResponse> Categories(PatientRequest request) => new(SmJson.ListOf(
        "messageCategoryType",
        ["OTHER", "APPOINTMENTS", "MEDICATIONS", "TEST_RESULTS", "EDUCATION"],
        (writer, category) => writer.WriteStringValue(category)));

    private static RouteTemplate[] Paths(string path) => [.. BasePaths.Select(root => new RouteTemplate(root + path))];

    private Route Get(string name, string path, Func<PatientRequest, ValueTask<SimResponse>> endpoint) => Patient(name, "GET", path, endpoint);

    private Route Post(string name, string path, Func<PatientRequest, ValueTask<SimResponse>> endpoint) => Patient(name, "POST", path, endpoint);

    private Route Patient(string name, string method, string path, Func<PatientRequest, ValueTask<SimResponse>> endpoint) =>
        new(name, method, Paths(path), async (request, cancellationToken) =>
        {
            try
            {
                var caller = (PatientCaller)request.Caller;
                return await endpoint(new PatientRequest(request, caller.Veteran, caller.SessionStart, _services, cancellationToken));
            }
            catch (SmException e)
            {
                return e.Error.ToResponse();
            }
        })
        { NamesPatient = true };

    private static Route ToTeam(Route route) => route with { RecipientEhrs = EhrName.All };
}
