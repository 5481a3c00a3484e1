using System.Text.Json.Nodes;
using PactNet;

namespace SecureMessaging.Contracts.Expectations.Matching;

/// <summary>Puts the matchers of <see cref="Expect"/> where PactNet takes text: the core reads a matcher's JSON there.</summary>
public static class RequestMatching
{
    public static IRequestBuilderV4 WithRequest(this IRequestBuilderV4 request, HttpMethod method, JsonObject path) =>
        request.WithRequest(method, path.ToJsonString());

    public static IRequestBuilderV4 WithHeader(this IRequestBuilderV4 request, string key, JsonObject value) =>
        request.WithHeader(key, value.ToJsonString());

    public static IRequestBuilderV4 WithQuery(this IRequestBuilderV4 request, string key, JsonObject value) =>
        request.WithQuery(key, value.ToJsonString());
}
