using PactNet;
using PactNet.Matchers;
using SecureMessaging.Contracts.Expectations.Matching;

namespace SecureMessaging.Contracts.Expectations.OracleHealth;

/// <summary>What requests to Messaging Web Services have in common: service root, authority, CareAware OAuth.</summary>
internal static class MillenniumRequests
{
    public const string Authority = "va-sandbox";
    public const int PatientId = 7000101;

    /// <summary>The first pool of Spokane (station 668) in the curated map, which no seed changes.</summary>
    public const int PoolId = 15036000;

    private const string Root = $"/messaging/{Authority}/service/{Authority}";

    public static IRequestBuilderV4 Reading(this IRequestBuilderV4 request, string path) => request.WithRequest(HttpMethod.Get, $"{Root}/{path}").Authorised();

    public static IRequestBuilderV4 Sending(this IRequestBuilderV4 request, object body, string patient = "${patientId}", int example = PatientId) => request
        .WithRequest(HttpMethod.Post, Expect.FromState($"{Root}/patients/{patient}/outbox/messages", $"{Root}/patients/{example}/outbox/messages"))
        .Authorised()
        .WithHeader("Cerner-Correlation-Id", Match.Regex("mhv-674838", "mhv-\\d+"))
        .WithJsonBody(body, "application/json; charset=UTF-8");

    private static IRequestBuilderV4 Authorised(this IRequestBuilderV4 request) => request
        .WithHeader("Accept", "application/json")
        .WithHeader("Authorization", Match.Regex($"OAuth authority=\"{Authority}\", token=\"synthetic\"", $"OAuth .*authority=\"{Authority}\".*"));
}
