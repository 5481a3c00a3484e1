using PactNet;
using PactNet.Matchers;
using SecureMessaging.Contracts.Expectations.Matching;

namespace SecureMessaging.Contracts.Expectations.SmApi;

/// <summary>What every request of vets-api to the SM patient API has in common (vets-api lib/sm/configuration.rb, base_request_headers).</summary>
internal static class SmRequests
{
    public const string BasePath = "/v1/sm/patient/";
    public const string Token = "synthetic-session-token";

    /// <summary>A request within a session.</summary>
    public static IRequestBuilderV4 Calling(this IRequestBuilderV4 request, HttpMethod method, string path) =>
        request.WithRequest(method, BasePath + path).Headed(method).WithHeader("Token", Expect.FromState("${token}", Token));

    /// <summary>A request within a session whose path holds an id of the provider's, written <c>${id}</c>; the example has its example in place.</summary>
    public static IRequestBuilderV4 Calling(this IRequestBuilderV4 request, HttpMethod method, string path, string example) =>
        request.WithRequest(method, Expect.FromState(BasePath + path, BasePath + example)).Headed(method).WithHeader("Token", Expect.FromState("${token}", Token));

    /// <summary>The request for a session: the only one that shows the app token and the Veteran's MHV id.</summary>
    public static IRequestBuilderV4 CallingForSession(this IRequestBuilderV4 request, string mhvCorrelationId) => request
        .WithRequest(HttpMethod.Get, BasePath + "session")
        .Headed(HttpMethod.Get)
        .WithHeader("appToken", Match.Regex("synthetic-app-token", ".+"))
        .WithHeader("mhvCorrelationId", Expect.FromState("${mhvCorrelationId}", mhvCorrelationId));

    // The key is the BFF's own at each provider: any will do in a pact. A body brings its type with it; without one vets-api sends it all the same.
    private static IRequestBuilderV4 Headed(this IRequestBuilderV4 request, HttpMethod method)
    {
        var headed = request
            .WithHeader("Accept", "application/json")
            .WithHeader("User-Agent", "Vets.gov Agent")
            .WithHeader("x-api-key", Match.Regex("synthetic-api-key", ".+"));
        return method == HttpMethod.Get ? headed.WithHeader("Content-Type", "application/json") : headed;
    }
}
