using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Mocks.Host.Routing;

/// <summary>One request, as EHR logic sees it. The same object reaches an endpoint through the short-cut and through WireMock.</summary>
public sealed class SimRequest(RouteMatch match, IHeaderDictionary headers, IQueryCollection query, ReadOnlyMemory<byte> body)
{
    public RouteMatch Match { get; } = match;

    public Route Route => Match.Route;

    public IHeaderDictionary Headers { get; } = headers;

    public IQueryCollection Query { get; } = query;

    public ReadOnlyMemory<byte> Body { get; } = body;

    /// <summary>Scheme and host as the caller wrote them.</summary>
    public (string Scheme, string Host) Authority { get; init; } = ("http", "localhost");

    /// <summary>Where this simulator is reached, for links that lead back to it.</summary>
    public Uri BaseAddress => new($"{Authority.Scheme}://{Authority.Host}");

    /// <summary>Who asks: set once, before faults are chosen and the endpoint runs.</summary>
    public Caller Caller { get; set; } = Caller.Unknown;

    /// <summary>A named part of the path.</summary>
    public string Text(string name) => Match[name];

    /// <summary>A named part of the path declared as <c>int</c>.</summary>
    public long Number(string name) => long.Parse(Match[name]);

    /// <summary>A query parameter, or null.</summary>
    public string? QueryText(string name) => Query.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>A header, or null when absent or empty.</summary>
    public string? Header(string name) => Headers.TryGetValue(name, out var value) && value.ToString() is { Length: > 0 } text ? text : null;
}
