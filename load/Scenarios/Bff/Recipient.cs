using System.Text.Json;

namespace SecureMessaging.Load.Scenarios.Bff;

/// <summary>A care team as the list of recipients gives it.</summary>
public sealed record Recipient(long Id, string StationNumber, bool IsOracleHealth, bool Blocked)
{
    /// <summary>The team of that id in an answer to <c>allrecipients</c>, or null.</summary>
    public static Recipient? Find(BffReply reply, long teamId)
    {
        ArgumentNullException.ThrowIfNull(reply);
        if (reply.Json is not { ValueKind: JsonValueKind.Object } json || !json.TryGetProperty("data", out var teams) || teams.ValueKind != JsonValueKind.Array)
            return null;

        return teams.EnumerateArray().Select(team => team.GetProperty("attributes"))
            .Where(team => team.GetProperty("triageTeamId").GetInt64() == teamId)
            .Select(team => new Recipient(teamId, team.GetProperty("stationNumber").GetString() ?? "", Flag(team, "ohTriageGroup"), Flag(team, "blockedStatus")))
            .FirstOrDefault();
    }

    private static bool Flag(JsonElement team, string name) => team.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
