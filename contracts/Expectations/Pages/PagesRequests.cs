using PactNet;
using PactNet.Matchers;
using SecureMessaging.Contracts.Expectations.Matching;

namespace SecureMessaging.Contracts.Expectations.Pages;

/// <summary>What the pages' requests, and vets-api's answers to them, have in common.</summary>
internal static class PagesRequests
{
    public const string Messaging = "/my_health/v1/messaging";

    public static IRequestBuilderV4 Asking(this IRequestBuilderV4 request, string path) => request.WithRequest(HttpMethod.Get, path).Camel();

    /// <summary>A request whose path holds an id of the provider's; the example has its example in place.</summary>
    public static IRequestBuilderV4 Asking(this IRequestBuilderV4 request, string path, string example) =>
        request.WithRequest(HttpMethod.Get, Expect.FromState(path, example)).Camel();

    /// <summary>An unsafe request: the CSRF token of an earlier answer is echoed.</summary>
    public static IRequestBuilderV4 Sending(this IRequestBuilderV4 request, HttpMethod method, string path) =>
        request.WithRequest(method, path).Camel().WithCsrfToken();

    /// <summary>An unsafe request to a path that holds an id of the provider's; the example has its example in place.</summary>
    public static IRequestBuilderV4 Sending(this IRequestBuilderV4 request, HttpMethod method, string path, string example) =>
        request.WithRequest(method, Expect.FromState(path, example)).Camel().WithCsrfToken();

    /// <summary>The first error decides what the page says; its code is what the page goes by.</summary>
    public static void WithError(this IResponseBuilderV4 response, ushort status, string code, string detail) => response
        .WithStatus(status)
        .WithJsonBody(new { errors = Match.MinType(new { detail = Match.Type(detail), code = Match.Equality(code) }, 1) });

    public static void WithMany(this IResponseBuilderV4 response, object resources) => response.WithStatus(200).WithJsonBody(new { data = resources });

    public static object Resource(string type, object id, object attributes) => new { id, type = Match.Type(type), attributes };

    private static IRequestBuilderV4 Camel(this IRequestBuilderV4 request) =>
        request.WithHeader("Accept", "application/json").WithHeader("X-Key-Inflection", "camel");

    private static IRequestBuilderV4 WithCsrfToken(this IRequestBuilderV4 request) =>
        request.WithHeader("X-CSRF-Token", Expect.FromState("${csrfToken}", PagesClient.CsrfToken));
}
