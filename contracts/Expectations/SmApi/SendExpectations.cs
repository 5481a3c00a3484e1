using SecureMessaging.Contracts.Expectations.Matching;
using SecureMessaging.Contracts.Expectations.Running;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Contracts.Expectations.SmApi;

/// <summary>Sending, to both records, and renewals.</summary>
internal static class SendExpectations
{
    private const string Subject = "Refill";
    private const string PrescriptionId = "7410001";
    private const string Text = "Is my refill on its way?";

    public static IEnumerable<Expectation> All =>
    [
        new(
            "a message to a care team on VistA",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .Calling(HttpMethod.Post, "message").WithJsonBody(Body(stationNumber: true))
                .WillRespond().WithStatus(200).WithJsonBody(SmAnswers.Message(Subject, Text)),
            (provider, cancellation) => Sends(provider, New() with { StationNumber = "668" }, cancellation)),
        new(
            "a message to a care team on Oracle Health",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "Oracle Health"))
                .Calling(HttpMethod.Post, "message").WithJsonBody(Body(stationNumber: true))
                .WillRespond().WithStatus(200).WithJsonBody(SmAnswers.Message(Subject, Text)),
            (provider, cancellation) => Sends(provider, New() with { StationNumber = "668" }, cancellation)),
        new(
            "a message that was a draft",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .Given(SmApiStates.Draft)
                .Calling(HttpMethod.Post, "message").WithJsonBody(Body(draft: true))
                .WillRespond().WithStatus(200).WithJsonBody(SmAnswers.Message(Subject, Text)),
            (provider, cancellation) => Sends(provider, New() with { Id = SmAnswers.MessageId }, cancellation)),
        new(
            "a request to renew a prescription",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .Given(SmApiStates.Prescription)
                .Calling(HttpMethod.Post, "message/renewal")
                .WithJsonBody(new Dictionary<string, object>(Body()) { ["prescriptionId"] = Expect.FromState("${prescriptionId}", PrescriptionId) })
                .WillRespond().WithStatus(200).WithJsonBody(SmAnswers.Message(Subject, Text)),
            async (provider, cancellation) =>
            {
                var sent = await SmClient.In(provider).CreateRenewalAsync(New() with { PrescriptionId = PrescriptionId }, cancellation);
                Require.That(sent.Id == SmAnswers.MessageId);
            }),
        new(
            "a message to a care team that does not exist",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .Calling(HttpMethod.Post, "message").WithJsonBody(new { category = "OTHER", subject = Subject, body = Text, recipientId = 1 })
                .WillRespond().WithError(400, 119, "Triage team does not exist"),
            (provider, cancellation) => IsRefused(provider, New() with { RecipientId = 1 }, "SM119", cancellation)),
        new(
            "a message to a facility that has blocked the Veteran",
            request => request
                .Given(SmApiStates.FacilityBlocked)
                .Calling(HttpMethod.Post, "message").WithJsonBody(Body())
                .WillRespond().WithError(400, 151, "User is blocked from the Facility"),
            (provider, cancellation) => IsRefused(provider, New(), "SM151", cancellation)),
    ];

    private static async Task Sends(Uri provider, SmNewMessage message, CancellationToken cancellation)
    {
        var sent = await SmClient.In(provider).CreateMessageAsync(message, cancellation);
        Require.That(sent.Id == SmAnswers.MessageId && sent.SentDate is { Length: > 0 });
    }

    private static async Task IsRefused(Uri provider, SmNewMessage message, string code, CancellationToken cancellation)
    {
        var refused = await Require.FailsAsync<SmApiException>(() => SmClient.In(provider).CreateMessageAsync(message, cancellation));
        Require.That(refused.Code == code);
    }

    private static SmNewMessage New() => new() { Category = "OTHER", Subject = Subject, Body = Text, RecipientId = SmAnswers.TeamId };

    private static Dictionary<string, object> Body(bool stationNumber = false, bool draft = false)
    {
        var members = new Dictionary<string, object>
        {
            ["category"] = "OTHER",
            ["subject"] = Subject,
            ["body"] = Text,
            ["recipientId"] = Expect.FromState("${teamId}", SmAnswers.TeamId),
        };
        if (stationNumber)
        {
            members["stationNumber"] = Expect.FromState("${stationNumber}", "668");
        }

        if (draft)
        {
            members["id"] = Expect.FromState("${draftId}", SmAnswers.MessageId);
        }

        return members;
    }
}
