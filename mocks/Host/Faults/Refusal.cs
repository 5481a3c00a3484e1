using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>Answers with a status and nothing done, with what a gateway would add.</summary>
public sealed class Refusal(SimResponse answer) : IInsteadFault
{
    private const string MaintenancePage =
        "<!DOCTYPE html><html><head><title>Maintenance</title></head><body><h1>The system is down for maintenance</h1></body></html>";

    /// <summary>A maintenance page in HTML where JSON was expected.</summary>
    public static Refusal Maintenance { get; } = new(SimResponse.OfText(MaintenancePage, "text/html; charset=utf-8", 503));

    /// <summary>Too many requests. No public source shows one from either EHR: our choice.</summary>
    public static Refusal Throttled(int retryAfterSeconds) =>
        new(SimResponse.OfText("""{"message":"Too Many Requests"}""", SimResponse.Json, 429).With("Retry-After", $"{retryAfterSeconds}"));

    public SimResponse? Answer(SimRequest request) => answer;
}
