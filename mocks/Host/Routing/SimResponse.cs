using System.Text;

namespace SecureMessaging.Mocks.Host.Routing;

/// <summary>What an endpoint answers.</summary>
public sealed record SimResponse(int Status)
{
    public const string Json = "application/json";

    public string? ContentType { get; init; }

    public ReadOnlyMemory<byte> Body { get; init; }

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>A JSON body that is already UTF-8.</summary>
    public static SimResponse OfJson(ReadOnlyMemory<byte> utf8, int status = 200) => new(status) { ContentType = Json, Body = utf8 };

    /// <summary>A text body.</summary>
    public static SimResponse OfText(string text, string contentType, int status = 200) =>
        new(status) { ContentType = contentType, Body = Encoding.UTF8.GetBytes(text) };

    /// <summary>No body.</summary>
    public static SimResponse Empty(int status) => new(status);

    public SimResponse With(string header, string value) => this with { Headers = [.. Headers, new(header, value)] };
}
