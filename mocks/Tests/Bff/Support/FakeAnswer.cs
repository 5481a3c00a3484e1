namespace SecureMessaging.Mocks.Tests.Bff.Support;

/// <summary>What the fake SM API answers.</summary>
public sealed record FakeAnswer(int Status, string Body, string ContentType = "application/json")
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Is held back until then.</summary>
    public Task HeldUntil { get; init; } = Task.CompletedTask;

    /// <summary>Sends the body and then nothing more, for ever.</summary>
    public bool NeverEnds { get; init; }

    public static FakeAnswer Json(string body, int status = 200) => new(status, body);

    public static FakeAnswer Error(int code, int status = 400) =>
        new(status, $$"""{"errorCode":{{code}},"developerMessage":"","message":"text of MHV"}""");

    public static FakeAnswer Session(DateTimeOffset expires, string token = "synthetic-token") => new(200, "")
    {
        Headers = new Dictionary<string, string> { ["Token"] = token, ["Expires"] = expires.ToString("R") },
    };
}
