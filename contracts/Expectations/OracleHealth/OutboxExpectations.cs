using System.Net;
using PactNet;
using PactNet.Matchers;
using SecureMessaging.Contracts.Expectations.Matching;
using SecureMessaging.Contracts.Expectations.Running;
using SecureMessaging.Mocks.SmApi.MessagingWebServices;

namespace SecureMessaging.Contracts.Expectations.OracleHealth;

/// <summary>Sending to a pool, and being refused.</summary>
internal static class OutboxExpectations
{
    private const string MessageId = "54282597705:-4:0:0";
    private const int SurvivorId = 7000102;

    public static IEnumerable<Expectation> All =>
    [
        Sends("a message to a pool", Message()),
        Sends("a message with a reference to a file", Message() with { Attachments = [new MediaReference("scan.pdf", "mhv-attachment-1", 1)] }),

        // Its many other reasons for a 400 (oracle-health.md §3) are told in the same way.
        new(
            "a message to a pool that does not exist",
            request => request.GivenPatientAndPool().Sending(Body(Message(pool: 1))).WillRespond().WithStatus(400),
            async (provider, cancellation) =>
            {
                var refused = await Require.FailsAsync<MessagingWebServicesException>(() => Send(provider, Message(pool: 1), cancellation));
                Require.That(refused.Status == HttpStatusCode.BadRequest);
            }),
        new(
            "a message of a patient whose records have been combined",
            request => request
                .GivenPatientAndPool()
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
                        .GivenPatientAndPool()
                        .GivenThat(OracleHealthStates.Combined)
                        .Sending(Body(Message() with { PatientId = SurvivorId }, "${survivorId}"), "${survivorId}", SurvivorId)
                        .WillRespond().WithAccepted(SurvivorId)),
            ],
        },
    ];

    private static Expectation Sends(string description, SendMessage message) => new(
        description,
        request => request.GivenPatientAndPool().Sending(Body(message)).WillRespond().WithAccepted(MillenniumRequests.PatientId),
        async (provider, cancellation) => Require.That(await Send(provider, message, cancellation) == MessageId));

    private static IRequestBuilderV4 GivenPatientAndPool(this IRequestBuilderV4 request) =>
        request.GivenThat(OracleHealthStates.Patient).GivenThat(OracleHealthStates.Pool, ("poolId", MillenniumRequests.PoolId));

    // The new id comes in a header, in a body never.
    private static void WithAccepted(this IResponseBuilderV4 response, int patient) => response.WithStatus(201).WithHeader(
        "Location",
        Match.Regex($"/{MillenniumRequests.Authority}/patients/{patient}/outbox/messages/{Uri.EscapeDataString(MessageId)}", "/[^/]+/patients/\\d+/outbox/messages/\\d+%3A-4%3A0%3A\\d+"));

    private static Task<string> Send(Uri provider, SendMessage message, CancellationToken cancellation) =>
        PoolExpectations.Client(provider).SendAsync(message, "mhv-674838", cancellation);

    private static SendMessage Message(long pool = MillenniumRequests.PoolId) =>
        new(MillenniumRequests.PatientId, [Receiver.Pool(pool)], "General: Refill", "<html><body><p>Synthetic.</p></body></html>", "XHTML");

    // As the client serialises it, with the provider's own id for the patient.
    private static Dictionary<string, object> Body(SendMessage message, string patient = "${patientId}")
    {
        var body = new Dictionary<string, object>
        {
            ["patientId"] = Expect.FromState(patient, message.PatientId),
            ["receivers"] = message.Receivers.Select(receiver => new { receiverId = receiver.ReceiverId, type = receiver.Type }).ToArray(),
            ["subject"] = message.Subject,
            ["text"] = message.Text,
            ["formatType"] = message.FormatType,
        };
        if (message.Attachments is { } files)
        {
            body["attachments"] = files.Select(file => new { name = file.Name, mediaIdentifier = file.MediaIdentifier, mediaVersion = file.MediaVersion }).ToArray();
        }

        return body;
    }
}
