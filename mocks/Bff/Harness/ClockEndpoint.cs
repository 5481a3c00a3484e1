using System.Globalization;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Bff.Envelope;
using SecureMessaging.Mocks.Bff.Errors;

namespace SecureMessaging.Mocks.Bff.Harness;

/// <summary>Moves the BFF's clock: toggle cache, sessions, deadlines, migration phases.</summary>
internal static class ClockEndpoint
{
    private static readonly TimeSpan Most = TimeSpan.FromDays(3650);

    public static IResult Read(HarnessClock clock) => Results.Json(new { now = clock.GetUtcNow() });

    public static async Task<IResult> AdvanceAsync(HttpRequest request, HarnessClock clock)
    {
        var by = Span((await Parameters.ReadAsync(request)).Text("advance"));
        if (by is not { } span || span < TimeSpan.Zero || span > Most)
            throw ApiErrors.Invalid("Say by how much, forward and at most ten years: {\"advance\": 90} in seconds, or {\"advance\": \"00:01:30\"}.");

        clock.Advance(span);
        return Read(clock);
    }

    private static TimeSpan? Span(string? text)
    {
        if (double.TryParse(text, CultureInfo.InvariantCulture, out var seconds))
            return Math.Abs(seconds) <= Most.TotalSeconds ? TimeSpan.FromSeconds(seconds) : null;
        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) ? span : null;
    }
}
