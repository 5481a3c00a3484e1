using PactNet.Matchers;
using SecureMessaging.Contracts.Expectations.Matching;
using SecureMessaging.Contracts.Expectations.Running;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Contracts.Expectations.SmApi;

/// <summary>Drafts: saved, saved again, asked about before they are sent, deleted.</summary>
internal static class DraftExpectations
{
    public static IEnumerable<Expectation> All =>
    [
        new(
            "a draft to a care team on VistA",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .Calling(HttpMethod.Post, "message/draft").WithJsonBody(Body("Refill", "Is my refill on its way?"))
                .WillRespond().WithStatus(200).WithJsonBody(SmAnswers.Draft("Refill", "Is my refill on its way?")),
            (provider, cancellation) => Saves(provider, New("Refill", "Is my refill on its way?"), cancellation)),
        new(
            "a draft to a care team on Oracle Health",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "Oracle Health"))
                .Calling(HttpMethod.Post, "message/draft").WithJsonBody(Body("Appointment", "Can I come earlier?"))
                .WillRespond().WithStatus(200).WithJsonBody(SmAnswers.Draft("Appointment", "Can I come earlier?")),
            (provider, cancellation) => Saves(provider, New("Appointment", "Can I come earlier?"), cancellation)),
        new(
            "a draft saved again",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .Given(SmApiStates.Draft)
                .Calling(HttpMethod.Post, "message/draft").WithJsonBody(Body("Refill", "Is my refill on its way yet?", SmAnswers.MessageId))
                .WillRespond().WithStatus(200).WithJsonBody(SmAnswers.Draft("Refill", "Is my refill on its way yet?")),
            (provider, cancellation) => Saves(provider, New("Refill", "Is my refill on its way yet?") with { Id = SmAnswers.MessageId }, cancellation)),
        new(
            "a draft to a care team that does not exist",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .Calling(HttpMethod.Post, "message/draft")
                .WithJsonBody(new { category = "OTHER", subject = "Refill", body = "To nobody", recipientId = 1 })
                .WillRespond().WithError(400, 119, "Triage team does not exist"),
            async (provider, cancellation) =>
            {
                var refused = await Require.FailsAsync<SmApiException>(() =>
                    SmClient.In(provider).SaveDraftAsync(New("Refill", "To nobody") with { RecipientId = 1 }, cancellation));
                Require.That(refused.Code == "SM119");
            }),
        new(
            "the history of a draft that answers no message",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .Given(SmApiStates.Draft)
                .Calling(HttpMethod.Get, "message/${draftId}/history", $"message/{SmAnswers.MessageId}/history")
                .WillRespond().WithStatus(200).WithJsonBody(new { message = Array.Empty<object>() }),
            async (provider, cancellation) =>
            {
                var history = await SmClient.In(provider).GetHistoryAsync(SmAnswers.MessageId, cancellation);
                Require.That(history.Count == 0);
            }),
        new(
            "the deletion of a draft",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .Given(SmApiStates.Draft)
                .Calling(HttpMethod.Post, "message/${draftId}", $"message/{SmAnswers.MessageId}").WithJsonBody(new { })
                .WillRespond().WithStatus(200),
            (provider, cancellation) => SmClient.In(provider).DeleteMessageAsync(SmAnswers.MessageId, cancellation)),
        new(
            "the deletion of a message that does not exist",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .Calling(HttpMethod.Post, "message/1").WithJsonBody(new { })
                .WillRespond().WithStatus(400).WithJsonBody(new
                {
                    errorCode = 904, developerMessage = Match.Include("message.not.found"), message = Match.Type("Message Service Error"),
                }),
            async (provider, cancellation) =>
            {
                var refused = await Require.FailsAsync<SmApiException>(() => SmClient.In(provider).DeleteMessageAsync(1, cancellation));
                Require.That(refused.Code == "SM904");
            }),
    ];

    private static async Task Saves(Uri provider, SmNewMessage draft, CancellationToken cancellation)
    {
        var saved = await SmClient.In(provider).SaveDraftAsync(draft, cancellation);
        Require.That(saved.Id == SmAnswers.MessageId && saved.Body == draft.Body && string.IsNullOrEmpty(saved.SentDate));
    }

    private static SmNewMessage New(string subject, string body) =>
        new() { Category = "OTHER", Subject = subject, Body = body, RecipientId = SmAnswers.TeamId };

    private static Dictionary<string, object> Body(string subject, string body, int? id = null)
    {
        var members = new Dictionary<string, object>
        {
            ["category"] = "OTHER",
            ["subject"] = subject,
            ["body"] = body,
            ["recipientId"] = Expect.FromState("${teamId}", SmAnswers.TeamId),
        };
        if (id is not null)
        {
            members["id"] = Expect.FromState("${draftId}", id);
        }

        return members;
    }
}
