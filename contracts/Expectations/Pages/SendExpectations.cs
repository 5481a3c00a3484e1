using System.Text.Json.Nodes;
using PactNet;
using PactNet.Matchers;
using SecureMessaging.Contracts.Expectations.Matching;
using SecureMessaging.Contracts.Expectations.Running;

namespace SecureMessaging.Contracts.Expectations.Pages;

/// <summary>Sending as the pages do, messages and renewals, and every way of being refused that they tell apart.</summary>
internal static class SendExpectations
{
    public const int TeamId = 4399547;

    private const string StationNumber = "668";
    private const int PrescriptionId = 7410001;

    // A team of the large facility (station 528) at seed 42, whom every "four-hundred-teams" Veteran may write to.
    private const int FixedTeamId = 1_009_010;
    private const string Path = $"{PagesRequests.Messaging}/messages";
    private const string Prescriptions = "/my_health/v1/prescriptions";
    private const string Text = "Is my refill on its way?";
    private const string Readings = "120/80";

    // The antivirus industry's harmless test pattern, in two parts so that this file is not one.
    private const string TestVirus = @"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*";

    public static IEnumerable<Expectation> All =>
    [
        Sends("a message to a care team on VistA", oracleHealth: false),
        Sends("a message to a care team on Oracle Health", oracleHealth: true),
        new(
            "a message that was a draft",
            request => request
                .GivenThat(PagesStates.SignedIn, ("careTeams", "VistA"))
                .GivenThat(PagesStates.Draft)
                .Sending(HttpMethod.Post, Path).WithJsonBody(Body(Text, draft: true))
                .WillRespond().WithSent(),
            (provider, cancellation) => Send(provider, Message(Text, draft: true), oracleHealth: false, cancellation)),
        new(
            "a prescription",
            request => request
                .GivenThat(PagesStates.SignedIn, ("careTeams", "VistA"))
                .GivenThat(PagesStates.Prescription)
                .Asking($"{Prescriptions}/${{prescriptionId}}", $"{Prescriptions}/{PrescriptionId}")
                .WillRespond().WithStatus(200).WithJsonBody(new
                {
                    data = new
                    {
                        attributes = new
                        {
                            prescriptionId = Match.Integer(PrescriptionId),
                            prescriptionName = Match.Type("Synthetic lisinopril 10 mg tab"),
                            prescriptionNumber = Match.Type("7410001A"),
                            refillRemaining = Match.Integer(0),
                        },
                    },
                }),
            async (provider, cancellation) =>
                Require.That((int)(await PagesClient.CallAsync(provider, "getPrescription", cancellation, $"{PrescriptionId}"))!["prescriptionId"]! == PrescriptionId)),
        new(
            "a request to renew a prescription",
            request => request
                .GivenThat(PagesStates.SignedIn, ("careTeams", "VistA"))
                .GivenThat(PagesStates.Prescription)
                .Sending(HttpMethod.Post, $"{Path}/renewal")
                .WithJsonBody(new Dictionary<string, object>(Body(Text)) { ["prescription_id"] = Expect.FromState("${prescriptionId}", PrescriptionId) })
                .WillRespond().WithSent(),
            async (provider, cancellation) =>
            {
                var sent = await PagesClient.CallAsync(provider, "sendRenewal", cancellation, Message(Text), PrescriptionId, false);
                Require.That((int)sent!["messageId"]! > 0);
            }),
        new(
            "a message with a file",
            request => request.WithFile(Readings).WithSent("My readings"),
            async (provider, cancellation) =>
            {
                var sent = await SendFile(provider, Readings, cancellation);
                Require.That((int)sent!["messageId"]! > 0);
            }),
        new(
            "a message whose file carries a virus",
            request => request.WithFile(TestVirus).WithError(400, "SM172", "Attachment scan failed"),
            async (provider, cancellation) =>
            {
                var refused = await Require.FailsAsync<PagesClientException>(() => SendFile(provider, TestVirus, cancellation));
                Require.That(refused.Code == "SM172");
            }),
        Refused("a message without a body", "VistA", 422, "100", "body - can't be blank", body: string.Empty),
        Refused("a message to a care team that does not exist", "VistA", 422, "SM119", "Triage team does not exist", unknownTeam: true),
        Refused("a message to a facility that has blocked the Veteran", null, 422, "SM151", "User is blocked from the Facility", states: request => request.Given(PagesStates.FacilityBlocked)),
        Refused("a message Oracle Health refuses", "Oracle Health", 400, "SM98", "Oracle Health message send failed", oracleHealth: true, states: request => request.GivenThat(PagesStates.OracleHealthEndsUp, ("status", "FAILED"))),
        Sends("a message of which Oracle Health knows nothing", oracleHealth: true, request => request.GivenThat(PagesStates.OracleHealthEndsUp, ("status", "UNKNOWN"))),
        Refused("a message of which Oracle Health says nothing in time", "Oracle Health", 504, "504", "Did not receive a timely response from an upstream server", oracleHealth: true, states: request => request.Given(PagesStates.OracleHealthSilent)),
    ];

    private static Expectation Sends(string description, bool oracleHealth, Func<IRequestBuilderV4, IRequestBuilderV4>? states = null) => new(
        description,
        request =>
        {
            var signedIn = request.GivenThat(PagesStates.SignedIn, ("careTeams", oracleHealth ? "Oracle Health" : "VistA"));
            (states?.Invoke(signedIn) ?? signedIn)
                .Sending(HttpMethod.Post, Path).About(oracleHealth).WithJsonBody(Body(Text))
                .WillRespond().WithSent();
        },
        (provider, cancellation) => Send(provider, Message(Text), oracleHealth, cancellation));

    private static Expectation Refused(
        string description,
        string? careTeams,
        ushort status,
        string code,
        string detail,
        string body = Text,
        bool unknownTeam = false,
        bool oracleHealth = false,
        Func<IRequestBuilderV4, IRequestBuilderV4>? states = null) => new(
        description,
        request =>
        {
            var signedIn = careTeams is null ? request : request.GivenThat(PagesStates.SignedIn, ("careTeams", careTeams));
            (states?.Invoke(signedIn) ?? signedIn)
                .Sending(HttpMethod.Post, Path).About(oracleHealth).WithJsonBody(unknownTeam ? Message(body, teamId: 1) : Body(body))
                .WillRespond().WithError(status, code, detail);
        },
        async (provider, cancellation) =>
        {
            var message = unknownTeam ? Message(body, teamId: 1) : Message(body);
            var refused = await Require.FailsAsync<PagesClientException>(() => Send(provider, message, oracleHealth, cancellation));
            Require.That(refused.Status == status && refused.Code == code);
        });

    private static async Task Send(Uri provider, object message, bool oracleHealth, CancellationToken cancellation)
    {
        var sent = await PagesClient.CallAsync(provider, "sendMessage", cancellation, message, new { ohTriageGroup = oracleHealth });
        Require.That((int)sent!["messageId"]! > 0);
    }

    private static Task<JsonNode?> SendFile(Uri provider, string text, CancellationToken cancellation)
    {
        var message = new { category = "OTHER", body = "As attached.", subject = "My readings", recipient_id = FixedTeamId };
        var file = new { name = "readings.txt", type = "text/plain", text };
        return PagesClient.CallAsync(provider, "sendMessage", cancellation, message, new { ohTriageGroup = false, attachments = new[] { file } });
    }

    private static IResponseBuilderV4 WithFile(this IRequestBuilderV4 request, string text) => request
        .GivenThat(PagesStates.SignedInWithTeam, ("teamId", FixedTeamId))
        .Sending(HttpMethod.Post, Path)
        .WithMultipart(
            new MultipartPart("message", "text/plain", $$"""{"category":"OTHER","body":"As attached.","subject":"My readings","recipient_id":{{FixedTeamId}}}"""),
            new MultipartPart("uploads[]", "text/plain", text, "readings.txt"))
        .WillRespond();

    private static IRequestBuilderV4 About(this IRequestBuilderV4 request, bool oracleHealth) =>
        oracleHealth ? request.WithQuery("is_oh_triage_group", "true") : request;

    private static void WithSent(this IResponseBuilderV4 response, string subject = "Refill") => response.WithStatus(200).WithJsonBody(new
    {
        data = PagesRequests.Resource("messages", Match.Regex("674838", "\\d+"), new
        {
            messageId = Match.Integer(674838),
            subject,
            sentDate = Match.Type("2026-06-02T14:15:47.000Z"),
            recipientId = Match.Integer(TeamId),
        }),
    });

    private static Dictionary<string, object> Body(string body, bool draft = false) =>
        Message(body, draft ? Expect.FromState("${draftId}", 674838) : null, Expect.FromState("${teamId}", TeamId), Expect.FromState("${stationNumber}", StationNumber));

    private static Dictionary<string, object> Message(string body, bool draft = false, int teamId = TeamId) => Message(body, draft ? 674838 : null, teamId, StationNumber);

    private static Dictionary<string, object> Message(string body, object? draftId, object teamId, object stationNumber)
    {
        var members = new Dictionary<string, object>
        {
            ["category"] = "OTHER",
            ["body"] = body,
            ["subject"] = "Refill",
            ["recipient_id"] = teamId,
            ["station_number"] = stationNumber,
        };
        if (draftId is not null)
        {
            members["draft_id"] = draftId;
        }

        return members;
    }
}
