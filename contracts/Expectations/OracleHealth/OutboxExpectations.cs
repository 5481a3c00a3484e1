using System.Net;
using PactNet.Matchers;
using SecureMessaging.Contracts.Expectations.Matching;
using SecureMessaging.Contracts.Expectations.Running;
using SecureMessaging.Mocks.SmApi.MessagingWebServices;

namespace SecureMessaging.Contracts.Expectations.OracleHealth;

/// <summary>Sending to a pool, each way of being refused, and reading back what was sent.</summary>
internal static class OutboxExpectations
{
    private const string MessageId = "54282597705:-4:0:0";
    private const int SurvivorId = 7000102;

    public static IEnumerable<Expectation> All =>
    [
        Sends("a message to a pool", Message()),
        Sends("a message with a reference to a file", Message() with { Attachments = [new MediaReference("scan.pdf", "mhv-attachment-1", 1)] }),
        Refused("a message to nobody", Message() with { Receivers = [] }),
        Refused("a message to a pool without an id", Message(pool: 0)),
        Refused("a message to a pool that does not exist", Message(pool: 1)),
        Refused("a message to a person", Message() with { Receivers = [new Receiver(16, "PERSON")] }),
        Refused("a message with a blank subject", Message() with { Subject = " " }),
        Refused("a message with a subject of 256 characters", Message() with { Subject = new string('s', 256) }),
        Refused("a message in a format that is neither XHTML nor RTF", Message() with { FormatType = "MARKDOWN" }),
        Refused("a message with a file of no version", Message() with { Attachments = [new MediaReference("scan.pdf", "mhv-attachment-1", 0)] }),
        Refused("a message that answers one nobody can read", Message() with { PreviousMessageId = "1:-4:0:0" }),
        new(
            "a message of a patient whose records have been combined",
            request => request
                .GivenThat(OracleHealthStates.Patient)
                .GivenThat(OracleHealthStates.Combined)
                .Sending(Body(Message()))
                .WillRespond().WithStatus(301)
                .WithHeader("Location", Match.Regex($"/{MillenniumRequests.Authority}/patients/{SurvivorId}/outbox/messages", "/[^/]+/patients/\\d+/outbox/messages")),
            async (provider, cancellation) => Require.That(await Send(provider, Message(), cancellation) == MessageId))
        {
            FollowUps =
            [
                new(
                    "a message of a patient under the id that took over",
                    request => request
                        .GivenThat(OracleHealthStates.Patient)
                        .GivenThat(OracleHealthStates.Combined)
                        .Sending(Body(Message() with { PatientId = SurvivorId }, "${survivorId}"), "${survivorId}", SurvivorId)
                        .WillRespond().WithAccepted(SurvivorId)),
            ],
        },
        new(
            "a message read back",
            request => request
                .GivenThat(OracleHealthStates.Patient)
                .GivenThat(OracleHealthStates.Sent)
                .Reading("patients/${patientId}/outbox/messages/${messageId}", $"patients/{MillenniumRequests.PatientId}/outbox/messages/{Uri.EscapeDataString(MessageId)}")
                .WillRespond().WithStatus(200).WithJsonBody(new { messagesById = Expect.EachValue(new Dictionary<string, object> { [MessageId] = Stored }) }),
            async (provider, cancellation) =>
            {
                var messages = await PoolExpectations.Client(provider).OutboxAsync(MillenniumRequests.PatientId, [MessageId], cancellation);
                Require.That(messages[MessageId].Receivers is [{ Type: "POOL" }]);
            }),
    ];

    private static object Stored => new
    {
        id = Match.Regex(MessageId, "\\d+:-4:0:\\d+"),
        subject = Match.Type("General: Refill"),
        personSenderId = Match.Integer(MillenniumRequests.PatientId),
        createDate = Match.Regex("2026-06-02T14:15:47Z", "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z"),
        status = Match.Type("OPENED"),
        receivers = Match.MinType(new { receiverId = Match.Integer(MillenniumRequests.PoolId), type = "POOL" }, 1),
    };

    private static Expectation Sends(string description, SendMessage message) => new(
        description,
        request => request.GivenThat(OracleHealthStates.Patient).Sending(Body(message)).WillRespond().WithAccepted(MillenniumRequests.PatientId),
        async (provider, cancellation) => Require.That(await Send(provider, message, cancellation) == MessageId));

    private static Expectation Refused(string description, SendMessage message) => new(
        description,
        request => request.GivenThat(OracleHealthStates.Patient).Sending(Body(message)).WillRespond().WithStatus(400),
        async (provider, cancellation) =>
        {
            var refused = await Require.FailsAsync<MessagingWebServicesException>(() => Send(provider, message, cancellation));
            Require.That(refused.Status == HttpStatusCode.BadRequest);
        });

    // The new id comes in a header, in a body never.
    private static void WithAccepted(this PactNet.IResponseBuilderV4 response, int patient) => response.WithStatus(201).WithHeader(
        "Location",
        Match.Regex($"/{MillenniumRequests.Authority}/patients/{patient}/outbox/messages/{Uri.EscapeDataString(MessageId)}", "/[^/]+/patients/\\d+/outbox/messages/\\d+%3A-4%3A0%3A\\d+"));

    private static Task<string> Send(Uri provider, SendMessage message, CancellationToken cancellation) =>
        PoolExpectations.Client(provider).SendAsync(message, "mhv-674838", cancellation);

    private static SendMessage Message(long pool = MillenniumRequests.PoolId) =>
        new(MillenniumRequests.PatientId, [Receiver.Pool(pool)], "General: Refill", "<html><body><p>Synthetic.</p></body></html>", "XHTML");

    // As the client serialises it, with the provider's own ids for the patient and the pool.
    private static Dictionary<string, object> Body(SendMessage message, string patient = "${patientId}")
    {
        var body = new Dictionary<string, object>
        {
            ["patientId"] = Expect.FromState(patient, message.PatientId),
            ["receivers"] = message.Receivers.Select(receiver => new { receiverId = Id(receiver.ReceiverId), type = receiver.Type }).ToArray(),
            ["subject"] = message.Subject,
            ["text"] = message.Text,
            ["formatType"] = message.FormatType,
        };
        if (message.Attachments is { } files)
        {
            body["attachments"] = files.Select(file => new { name = file.Name, mediaIdentifier = file.MediaIdentifier, mediaVersion = file.MediaVersion }).ToArray();
        }

        if (message.PreviousMessageId is { } previous)
        {
            body["previousMessageId"] = previous;
        }

        return body;
    }

    private static object Id(long receiver) => receiver == MillenniumRequests.PoolId ? Expect.FromState("${poolId}", receiver) : receiver;
}
