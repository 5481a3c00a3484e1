using System.Net;
using PactNet.Matchers;
using SecureMessaging.Contracts.Expectations.Matching;
using SecureMessaging.Contracts.Expectations.Running;
using SecureMessaging.Mocks.SmApi.MessagingWebServices;

namespace SecureMessaging.Contracts.Expectations.OracleHealth;

/// <summary>Which message pools there are, and which can receive.</summary>
internal static class PoolExpectations
{
    private const string PoolName = "SPO Primary Care Silver";

    public static IEnumerable<Expectation> All =>
    [
        new(
            "pools whose name starts so",
            request => request
                .GivenThat(OracleHealthStates.Patient)
                .Reading("pools", "pools").WithQuery("name", Expect.FromState("${poolName}", PoolName))
                .WillRespond().WithStatus(200).WithJsonBody(new { poolsByName = Expect.EachValue(new Dictionary<string, object> { [PoolName] = Pool }) }),
            async (provider, cancellation) => Require.That((await Client(provider).PoolsByNameAsync(PoolName, cancellation))[PoolName].Id == MillenniumRequests.PoolId)),
        new(
            "no pools, when no name starts so",
            request => request
                .GivenThat(OracleHealthStates.Patient)
                .Reading("pools", "pools").WithQuery("name", "No pool is called so")
                .WillRespond().WithStatus(200).WithJsonBody(new { poolsByName = new Dictionary<string, object>() }),
            async (provider, cancellation) => Require.That((await Client(provider).PoolsByNameAsync("No pool is called so", cancellation)).Count == 0)),
        new(
            "a pool by its id",
            request => request
                .GivenThat(OracleHealthStates.Patient)
                .Reading("pools/${poolId}", $"pools/{MillenniumRequests.PoolId}")
                .WillRespond().WithStatus(200).WithJsonBody(new { poolsById = Expect.EachValue(new Dictionary<string, object> { [$"{MillenniumRequests.PoolId}"] = Pool }) }),
            async (provider, cancellation) => Require.That((await Client(provider).PoolsByIdAsync([MillenniumRequests.PoolId], cancellation)).Count == 1)),
        new(
            "a pool that does not exist",
            request => request
                .GivenThat(OracleHealthStates.Patient)
                .Reading("pools/1", "pools/1")
                .WillRespond().WithStatus(404),
            async (provider, cancellation) =>
            {
                var refused = await Require.FailsAsync<MessagingWebServicesException>(() => Client(provider).PoolsByIdAsync([1], cancellation));
                Require.That(refused.Status == HttpStatusCode.NotFound);
            }),
        Access("recipient access that is granted", "GRANTED", unconfigured: false),
        Access("recipient access that is denied", "DENIED_CONFIGURATION", unconfigured: true),
    ];

    // Not following redirects by itself, as the simulator: a combined patient's 301 is the client's to understand.
    public static MessagingWebServicesClient Client(Uri provider) =>
        new(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = provider }, MillenniumRequests.Authority);

    private static object Pool => new
    {
        id = Match.Integer(MillenniumRequests.PoolId),
        idUrl = Match.Type($"/{MillenniumRequests.Authority}/pools/{MillenniumRequests.PoolId}"),
        name = Match.Type(PoolName),
    };

    private static Expectation Access(string description, string status, bool unconfigured) => new(
        description,
        request =>
        {
            var given = request.GivenThat(OracleHealthStates.Patient);
            (unconfigured ? given.GivenThat(OracleHealthStates.Unconfigured) : given)
                .Reading("pools/${poolId}/recipient-access", $"pools/{MillenniumRequests.PoolId}/recipient-access")
                .WillRespond().WithStatus(200).WithJsonBody(new
                {
                    recipientAccessStatusByPoolId = Expect.EachKey(new Dictionary<string, object> { [$"{MillenniumRequests.PoolId}"] = Match.Equality(status) }, "\\d+"),
                });
        },
        async (provider, cancellation) =>
        {
            var access = await Client(provider).RecipientAccessAsync([MillenniumRequests.PoolId], cancellation);
            Require.That(access[$"{MillenniumRequests.PoolId}"] == status);
        });
}
