using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Rollout.Drill.Arrows;

/// <summary>Calls of one kind.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">A pattern of the path.</param>
public sealed record Call(string Method, string Path)
{
    /// <summary>A parameter that the query must have, or null.</summary>
    public string? Query { get; init; }

    /// <summary>Whether a request is such a call.</summary>
    public bool Is(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return HttpMethods.Equals(request.Method, Method) && Regex.IsMatch(request.Path.Value ?? "", Path) && (Query is null || request.Query.ContainsKey(Query));
    }
}
