using System.Net;
using PactNet.Matchers;
using SecureMessaging.Contracts.Expectations.Matching;
using SecureMessaging.Contracts.Expectations.Running;
using SecureMessaging.Mocks.SmApi.MessagingWebServices;

namespace SecureMessaging.Contracts.Expectations.OracleHealth;

/// <summary>Which message pools there are, and which can receive.</summary>
internal static class PoolExpectations
{
    private const int PoolId = MillenniumRequests.PoolId;

    public static IEnumerable<Expectation> All =>
    [
        new(
            "a pool by its id",
            request => request
                .GivenThat(OracleHealthStates.Pool, ("poolId", PoolId))
                .Reading($"pools/{PoolId}")
                .WillRespond().WithStatus(200).WithJsonBody(new { poolsById = OfPool(new { id = PoolId, name = Match.Type("VHA SPO Primary Care Silver - Clinical") }) }),
            async (provider, cancellation) => Require.That((await Client(provider).PoolsByIdAsync([PoolId], cancellation)).Values.Single().Id == PoolId)),
        new(
            "a pool that does not exist",
            request => request
                .Reading("pools/1")
                .WillRespond().WithStatus(404),
            async (provider, cancellation) =>
            {
                var refused = await Require.FailsAsync<MessagingWebServicesException>(() => Client(provider).PoolsByIdAsync([1], cancellation));
                Require.That(refused.Status == HttpStatusCode.NotFound);
            }),
        Access("recipient access that is granted", "GRANTED", OracleHealthStates.Pool),
        Access("recipient access that is denied", "DENIED_CONFIGURATION", OracleHealthStates.Unconfigured),
    ];

    // Not following redirects by itself, as the simulator: a combined patient's 301 is the client's to understand.
    public static MessagingWebServicesClient Client(Uri provider) =>
        new(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = provider }, MillenniumRequests.Authority);

    // Literal on purpose: the core's eachKey leaves values free, and its eachValue takes an empty object.
    private static Dictionary<string, object> OfPool(object answer) => new() { [$"{PoolId}"] = answer };

    private static Expectation Access(string description, string status, string state) => new(
        description,
        request => request
            .GivenThat(state, ("poolId", PoolId))
            .Reading($"pools/{PoolId}/recipient-access")
            .WillRespond().WithStatus(200).WithJsonBody(new { recipientAccessStatusByPoolId = OfPool(status) }),
        async (provider, cancellation) =>
        {
            var access = await Client(provider).RecipientAccessAsync([PoolId], cancellation);
            Require.That(access[$"{PoolId}"] == status);
        });
}
