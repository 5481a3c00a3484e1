using PactNet;
using PactNet.Matchers;
using SecureMessaging.Contracts.Expectations.Running;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Contracts.Expectations.SmApi;

/// <summary>Opening a session.</summary>
internal static class SessionExpectations
{
    private const string MhvCorrelationId = "16000251";

    public static IEnumerable<Expectation> All =>
    [
        new(
            "a session for a Veteran known to MHV",
            request => request
                .Given(SmApiStates.Known)
                .CallingForSession(MhvCorrelationId)
                .WillRespond().WithSession(),
            async (provider, cancellation) =>
            {
                var session = await SmClient.Sessions(provider).CreateAsync(MhvCorrelationId, oracleHealthPilot: false, cancellation);
                Require.That(session.Token.Length > 0);
            }),
        new(
            "a session that reaches Oracle Health messages",
            request => request
                .Given(SmApiStates.Known)
                .CallingForSession(MhvCorrelationId)
                .WithQuery("requiresOHMessages", "1")
                .WillRespond().WithSession(),
            async (provider, cancellation) =>
            {
                var session = await SmClient.Sessions(provider).CreateAsync(MhvCorrelationId, oracleHealthPilot: true, cancellation);
                Require.That(!session.IsExpired(DateTimeOffset.UnixEpoch));
            }),
        new(
            "a session for somebody whom MHV refuses",
            request => request
                .Given(SmApiStates.Refused)
                .CallingForSession(MhvCorrelationId)
                .WillRespond().WithError(401, 103, "Invalid User Credentials"),
            async (provider, cancellation) =>
            {
                var refused = await Require.FailsAsync<SmApiException>(() => SmClient.Sessions(provider).CreateAsync(MhvCorrelationId, false, cancellation));
                Require.That(refused.Code == "SM103");
            }),
        new(
            "a session while MHV is down",
            request => request
                .Given(SmApiStates.SignInDown)
                .CallingForSession(MhvCorrelationId)
                .WillRespond().WithStatus(503),
            async (provider, cancellation) =>
            {
                var down = await Require.FailsAsync<SmApiException>(() => SmClient.Sessions(provider).CreateAsync(MhvCorrelationId, false, cancellation));
                Require.That(down.HttpStatus == 503 && down.ErrorCode is null);
            }),
    ];

    private static void WithSession(this IResponseBuilderV4 response) => response
        .WithStatus(200)
        .WithHeader("Token", Match.Regex("a-session-token", ".+"))
        .WithHeader("Expires", Match.Regex("Tue, 02 Jun 2026 15:15:47 GMT", @"\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT"));
}
