namespace SecureMessaging.Contracts.Verification.Drift;

/// <summary>One request and its answer, as somebody recorded them.</summary>
public sealed record RecordedExchange(string Method, string Path, IReadOnlyList<string> QueryNames, int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    /// <summary>Whether somebody asked and was answered: a browser records its own preflights too, and what it gave up (status 0).</summary>
    internal bool IsAnswered => Status != 0 && Method != "OPTIONS";

    internal static RecordedExchange Of(string method, string uri, int status, IReadOnlyDictionary<string, string> headers, byte[] body)
    {
        // A recording may hide its host behind a mark such as <MHV_SM_HOST>: only what follows it counts.
        var start = uri.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? uri.IndexOf('/', scheme + 3) : uri.IndexOf('/');
        var target = start < 0 ? "/" : uri[start..];
        var query = target.IndexOf('?', StringComparison.Ordinal);
        return new RecordedExchange(
            method.ToUpperInvariant(),
            query < 0 ? target : target[..query],
            query < 0 ? [] : [.. target[(query + 1)..].Split('&').Select(pair => Uri.UnescapeDataString(pair.Split('=')[0])).Order(StringComparer.Ordinal)],
            status,
            headers,
            body);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Path}{(QueryNames.Count == 0 ? string.Empty : $"?{string.Join('&', QueryNames)}")} -> {Status}";
}
