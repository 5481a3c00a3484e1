using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SecureMessaging.Contracts.Verification.Drift;

/// <summary>Which recorded requests an interaction of a pact speaks of: method, path with any ids, names of the query's parameters, status.</summary>
internal sealed partial record RequestShape(string Description, string Method, Regex Path, IReadOnlyList<string> Area, IReadOnlyList<string> QueryNames, int Status)
{
    // MHV's SM API answers under an older base path too (sm-api-and-bff.md §1).
    private const string BasePath = "/v1/sm/patient/";
    private const string OlderBasePath = "/mhv-sm-api/patient/v1/";
    private const int AreaSegments = 3;

    public static RequestShape Of(JsonNode interaction)
    {
        var request = interaction["request"]!;
        var template = (string?)request["generators"]?["path"]?["expression"] ?? (string)request["path"]!;
        return new RequestShape(
            (string)interaction["description"]!,
            (string)request["method"]!,
            new Regex($"^{Id().Replace(Regex.Escape(template), @"\d+")}$"),
            AreaOf((string)request["path"]!),
            [.. (request["query"] as JsonObject ?? []).Select(parameter => parameter.Key).Order(StringComparer.Ordinal)],
            (int)interaction["response"]!["status"]!);
    }

    public bool Fits(RecordedExchange exchange) =>
        Method == exchange.Method && Path.IsMatch(Current(exchange.Path)) && QueryNames.SequenceEqual(exchange.QueryNames);

    /// <summary>Whether the exchange is with the same part of the same API, though no interaction may speak of it.</summary>
    public bool IsNear(RecordedExchange exchange) => Area.SequenceEqual(AreaOf(Current(exchange.Path)));

    private static string Current(string path) => path.Replace(OlderBasePath, BasePath, StringComparison.Ordinal);

    // As far as a path names an API and a part of it: /my_health/v1/messaging, /v0/user.
    private static string[] AreaOf(string path) => [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).Take(AreaSegments)];

    // A value of the provider's, or the number of a message that does not exist; a folder's number is its own: 0 is the inbox.
    // Every id in a path is a number: message/draft is no message/${draftId}.
    [GeneratedRegex(@"\\\$\\\{[^}]+\}|(?<=/message/)\d+")]
    private static partial Regex Id();
}
