using PactNet.Matchers;
using SecureMessaging.Contracts.Expectations.Matching;
using SecureMessaging.Contracts.Expectations.Running;

namespace SecureMessaging.Contracts.Expectations.Pages;

/// <summary>Drafts as the pages keep them.</summary>
internal static class DraftExpectations
{
    private const string Path = $"{PagesRequests.Messaging}/message_drafts";
    private const int DraftId = 674838;

    public static IEnumerable<Expectation> All =>
    [
        Creates("a draft to a care team on VistA", "VistA", "Is my refill on its way?"),
        Creates("a draft to a care team on Oracle Health", "Oracle Health", "Can I come earlier?"),
        new(
            "a draft saved again",
            request => request
                .GivenThat(PagesStates.SignedIn, ("careTeams", "VistA"))
                .GivenThat(PagesStates.Draft)
                .Sending(HttpMethod.Put, $"{Path}/${{draftId}}", $"{Path}/{DraftId}").WithJsonBody(Body("Is my refill on its way yet?"))
                .WillRespond().WithStatus(204),
            (provider, cancellation) => PagesClient.CallAsync(provider, "updateDraft", cancellation, DraftId, Draft("Is my refill on its way yet?"))),
        new(
            "the deletion of a draft",
            request => request
                .GivenThat(PagesStates.SignedIn, ("careTeams", "VistA"))
                .GivenThat(PagesStates.Draft)
                .Sending(HttpMethod.Delete, $"{PagesRequests.Messaging}/messages/${{draftId}}", $"{PagesRequests.Messaging}/messages/{DraftId}")
                .WillRespond().WithStatus(204),
            (provider, cancellation) => PagesClient.CallAsync(provider, "deleteDraft", cancellation, DraftId)),
        new(
            "a draft without a body",
            request => request
                .GivenThat(PagesStates.SignedIn, ("careTeams", "VistA"))
                .Sending(HttpMethod.Post, Path).WithJsonBody(Body(string.Empty))
                .WillRespond().WithError(422, "100", "body - can't be blank"),
            async (provider, cancellation) =>
            {
                var refused = await Require.FailsAsync<PagesClientException>(() => PagesClient.CallAsync(provider, "createDraft", cancellation, Draft(string.Empty)));
                Require.That(refused.Status == 422 && refused.Code == "100");
            }),
    ];

    private static Expectation Creates(string description, string careTeams, string text) => new(
        description,
        request => request
            .GivenThat(PagesStates.SignedIn, ("careTeams", careTeams))
            .Sending(HttpMethod.Post, Path).WithJsonBody(Body(text))
            .WillRespond().WithStatus(201).WithJsonBody(new
            {
                data = PagesRequests.Resource("message_drafts", Match.Regex($"{DraftId}", "\\d+"), new
                {
                    messageId = Match.Integer(DraftId),
                    category = "OTHER",
                    subject = "Refill",
                    body = text,
                    recipientId = Match.Integer(SendExpectations.TeamId),
                }),
            }),
        async (provider, cancellation) =>
        {
            var saved = await PagesClient.CallAsync(provider, "createDraft", cancellation, Draft(text));
            Require.That((int)saved!["messageId"]! == DraftId);
        });

    private static object Draft(string body) => new { recipientId = SendExpectations.TeamId, category = "OTHER", subject = "Refill", body };

    private static object Body(string body) => new { recipientId = Expect.FromState("${teamId}", SendExpectations.TeamId), category = "OTHER", subject = "Refill", body };
}
