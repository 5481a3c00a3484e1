using System.Text.Json;

namespace SecureMessaging.Load.Scenarios.Bff;

/// <summary>A care team as the list of recipients gives it. Pages offer those that are on the contact list (preferred) and not blocked.</summary>
public sealed record Recipient(long Id, string StationNumber, bool IsOracleHealth, bool Blocked, bool Preferred)
{
    /// <summary>The team of that id in an answer to <c>allrecipients</c>, or null.</summary>
    public static Recipient? Find(BffReply reply, long teamId) =>
        Teams(reply).Where(team => TeamId(team) == teamId).Select(Of).FirstOrDefault();

    /// <summary>All teams in an answer to <c>allrecipients</c>.</summary>
    public static IReadOnlyList<Recipient> All(BffReply reply) => [.. Teams(reply).Select(Of)];

    private static IEnumerable<JsonElement> Teams(BffReply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return reply.Json is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty("data", out var teams) && teams.ValueKind == JsonValueKind.Array
            ? teams.EnumerateArray().Select(team => team.GetProperty("attributes"))
            : [];
    }

    private static Recipient Of(JsonElement team) =>
        new(TeamId(team), team.GetProperty("stationNumber").GetString() ?? "", Flag(team, "ohTriageGroup"), Flag(team, "blockedStatus"), Flag(team, "preferredTeam"));

    private static long TeamId(JsonElement team) => team.GetProperty("triageTeamId").GetInt64();

    private static bool Flag(JsonElement team, string name) => team.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
