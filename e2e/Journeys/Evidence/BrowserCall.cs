namespace SecureMessaging.E2E.Journeys.Evidence;

/// <summary>One write as the browser saw it.</summary>
/// <param name="Operation"><c>send</c> or <c>draft</c>.</param>
/// <param name="Milliseconds">From the request's start to the end of its answer.</param>
public sealed record BrowserCall(string Operation, double Milliseconds)
{
    /// <summary>Name of sending a message.</summary>
    public const string Send = "send";

    /// <summary>Name of saving a draft.</summary>
    public const string Draft = "draft";

    /// <summary>What a request of the pages is, or null when it writes nothing that the dashboard shows.</summary>
    internal static string? OperationOf(string method, string path) => (method, path.TrimEnd('/')) switch
    {
        ("POST", var sent) when sent.EndsWith("/messaging/messages", StringComparison.Ordinal) => Send,
        ("POST" or "PUT", var saved) when saved.Contains("/messaging/message_drafts", StringComparison.Ordinal) => Draft,
        _ => null,
    };
}
