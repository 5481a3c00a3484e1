using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>The faults that any HTTP service can have; a simulator adds those of its field.</summary>
public static class HttpFaults
{
    /// <summary>All of them, at every route; <paramref name="time"/> paces the slow ones (real time, never the simulated clock).</summary>
    public static IReadOnlyList<FaultKind> At(IReadOnlyList<FaultPlace> routes, TimeProvider time) =>
    [
        new("connection-reset", "connection reset before the endpoint runs; nothing is accepted",
            _ => new ConnectionReset(FaultMoment.BeforeEndpoint), routes),
        new("connection-reset-after", "the endpoint does its work, then the connection is reset without an answer",
            _ => new ConnectionReset(FaultMoment.AfterEndpoint), routes),
        new("cut-body", "connection reset amid the body; 'after' bytes arrive (16)",
            given => new CutBody(given.Integer("after", 16)), routes),
        new("hang", "no answer until the caller gives up, at most 'atMost' (PT5M)",
            given => new Hang(given.Wait("atMost", TimeSpan.FromMinutes(5)), time), routes),
        new("slow-headers", "the endpoint does its work, the first byte comes after 'delay' (PT5S)",
            given => new SlowHeaders(given.Wait("delay", TimeSpan.FromSeconds(5)), time), routes),
        new("slow-drip", "the body comes 'bytes' (64) at a time with a 'pause' (PT0.2S) after each",
            given => new SlowDrip(given.Integer("bytes", 64, least: 1), given.Wait("pause", TimeSpan.FromSeconds(0.2)), time), routes),
        new("truncated-json", "half of the body in a well-formed response", _ => new TruncatedBody(), routes),
        new("html-maintenance", "503 with a maintenance page in HTML", _ => Refusal.Maintenance, routes),
        new("throttled", "429 with Retry-After of 'retryAfter' seconds (5); our choice, no source shows one",
            given => Refusal.Throttled(given.Integer("retryAfter", 5)), routes),
        new("refuse", "answers 'status' (500) with an empty body; the endpoint does not run",
            given => new Refusal(SimResponse.Empty(given.Integer("status", 500, 400, 599))), routes),
        new("wrong-content-type", "the right body declared as 'contentType' (text/html)",
            given => new WrongContentType(given.Text("contentType", "text/html")), routes),
        new("drifted-field", "the field 'from' is called 'to' from now on",
            given => new DriftedField(given.Text("from", "id"), given.Text("to", "identifier")), routes),
    ];
}
