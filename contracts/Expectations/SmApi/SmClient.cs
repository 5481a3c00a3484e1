using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Contracts.Expectations.SmApi;

/// <summary>The BFF's own clients of the SM patient API, pointed at a mock provider.</summary>
internal static class SmClient
{
    /// <summary>The client of a Veteran's session; with the Oracle Health pilot on, as in every stage of the release.</summary>
    public static SmPatientApiClient In(Uri provider, bool oracleHealthPilot = true) =>
        new(Http(provider), SmApiCredentials.Synthetic, new SmSession(SmRequests.Token, DateTimeOffset.MaxValue), oracleHealthPilot);

    public static SmSessionClient Sessions(Uri provider) => new(Http(provider), SmApiCredentials.Synthetic);

    private static HttpClient Http(Uri provider) => new() { BaseAddress = new Uri(provider, SmRequests.BasePath) };
}
