using SecureMessaging.Contracts.Expectations.Matching;
using SecureMessaging.Contracts.Expectations.Running;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Contracts.Expectations.SmApi;

/// <summary>How far Oracle Health has got with a message: what the BFF polls for up to a minute.</summary>
internal static class StatusExpectations
{
    public static IEnumerable<Expectation> All =>
    [
        Answers("IN_PROGRESS", "the status of a message Oracle Health has not taken yet"),
        Answers("SENT", "the status of a message Oracle Health has taken"),
        Answers("FAILED", "the status of a message Oracle Health has refused"),
        Answers("UNKNOWN", "the status of a message of which Oracle Health says nothing"),
        new(
            "the status of a message that does not exist",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "Oracle Health"))
                .Calling(HttpMethod.Get, "message/1/status")
                .WillRespond().WithStatus(404).WithJsonBody(new { error = "Not Found" }),
            async (provider, cancellation) =>
            {
                var refused = await Require.FailsAsync<SmApiException>(() => SmClient.In(provider).GetStatusAsync(1, cancellation));
                Require.That(refused.Code == "SM_404");
            }),
    ];

    private static Expectation Answers(string status, string description) => new(
        description,
        request => request
            .GivenThat(SmApiStates.Session, ("careTeams", "Oracle Health"))
            .GivenThat(SmApiStates.SentWithStatus, ("status", status))
            .Calling(HttpMethod.Get, "message/${messageId}/status", $"message/{SmAnswers.MessageId}/status")
            .WillRespond().WithStatus(200).WithJsonBody(SmAnswers.Status(status)),
        async (provider, cancellation) =>
        {
            var answer = await SmClient.In(provider).GetStatusAsync(SmAnswers.MessageId, cancellation);
            Require.That(answer.Status == status);
        });
}
