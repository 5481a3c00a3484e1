using System.Text.Json;

namespace SecureMessaging.Load.Scenarios.Bff;

/// <summary>An answer of the BFF, or what came instead of one.</summary>
/// <param name="Status">HTTP status; 0 when there was no answer.</param>
/// <param name="Code">Error code of the envelope, <c>timeout</c> or <c>connection</c>; empty on success.</param>
/// <param name="Json">The body, when it is JSON.</param>
/// <param name="Bytes">Length of the body.</param>
public sealed record BffReply(int Status, string Code, JsonElement? Json, long Bytes)
{
    /// <summary>No answer in time: nobody knows what became of the request.</summary>
    public const string TimeoutCode = "timeout";

    /// <summary>The reply that did not come in time.</summary>
    public static BffReply NoneInTime { get; } = new(0, TimeoutCode, null, 0);

    /// <summary>No answer at all.</summary>
    public const string ConnectionCode = "connection";

    /// <summary>Whether the request did what it asked for.</summary>
    public bool IsOk => Status is >= 200 and < 300;

    /// <summary>Whether the client gave up waiting.</summary>
    public bool TimedOut => Code == TimeoutCode;

    /// <summary>For the table of codes: the envelope's, or the status.</summary>
    public string CodeOrStatus => Code.Length > 0 ? Code : $"{Status}";

    /// <summary>The attributes of the resource it holds, if it holds one.</summary>
    public JsonElement? Attributes =>
        Json is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
        && data.TryGetProperty("attributes", out var attributes) ? attributes : null;

    /// <summary>A number among the attributes.</summary>
    public long? Number(string attribute) =>
        Attributes is { } attributes && attributes.TryGetProperty(attribute, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt64() : null;
}
