using System.Text.Json;

namespace SecureMessaging.Rollout.Rehearsal.Replaying;

/// <summary>One request as a simulator's journal has it.</summary>
/// <param name="At">When.</param>
/// <param name="Hop"><c>VistA</c> (the SM API) or <c>Oracle Health</c> (the second hop).</param>
/// <param name="Call">Method and path.</param>
/// <param name="Status">HTTP status; 0 when the caller had gone.</param>
/// <param name="Milliseconds">How long it took.</param>
public sealed record HopRequest(DateTimeOffset At, string Hop, string Call, int Status, double Milliseconds)
{
    /// <summary>Both journals in one, in order of time.</summary>
    /// <param name="journals">The document of <see cref="Runtime.Targets.IRequestJournals"/>.</param>
    public static IReadOnlyList<HopRequest> Read(string journals)
    {
        using var document = JsonDocument.Parse(journals);
        return [.. Of(document.RootElement, "vista", "VistA").Concat(Of(document.RootElement, "oracleHealth", "Oracle Health")).OrderBy(request => request.At)];
    }

    private static IEnumerable<HopRequest> Of(JsonElement journals, string name, string hop) =>
        from entry in journals.GetProperty(name).GetProperty("requests").EnumerateArray()
        select new HopRequest(
            entry.GetProperty("at").GetDateTimeOffset(),
            hop,
            $"{entry.GetProperty("method").GetString()} {entry.GetProperty("path").GetString()}",
            entry.GetProperty("status").GetInt32(),
            entry.GetProperty("milliseconds").GetDouble());
}
