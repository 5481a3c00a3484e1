using System.Collections.Concurrent;
using System.Text.Json;
using SecureMessaging.Mocks.SmApi.Wire;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Teams;

namespace SecureMessaging.Mocks.SmApi.TriageGroups;

/// <summary>
/// A team's object in <c>alltriageteams</c>, kept as UTF-8 in three parts around the two bits that differ by patient. Fields in
/// recorded order; absent where the team has no value (oracle-health.md: what Oracle Health teams carry was never recorded).
/// </summary>
internal sealed class TeamJson
{
    private static readonly ConcurrentDictionary<TriageTeam, TeamJson> Made = new(ReferenceEqualityComparer.Instance);

    private readonly byte[] _head;
    private readonly byte[] _tail;

    private TeamJson(TriageTeam team)
    {
        var head = SmJson.Bytes(writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("triageTeamId", team.Id);
            writer.WriteString("name", team.Name);
            writer.WriteString("stationNumber", team.Facility.StationNumber);
            writer.WriteEndObject();
        });
        var tail = SmJson.Bytes(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("locationName", team.Facility.Location);
            WriteIfAny(writer, "leadProviderName", team.LeadProviderName);
            WriteIfAny(writer, "teamName", team.TeamName);
            WriteIfAny(writer, "suggestedNameDisplay", team.SuggestedNameDisplay);
            WriteIfAny(writer, "healthCareSystemName", team.HealthCareSystemName);
            writer.WriteString("groupTypeEnumVal", team.Specialty.GroupType);
            writer.WriteString("subGroupTypeEnumVal", team.Specialty.SubGroupType);
            writer.WriteString("groupTypePatientDisplay", team.Specialty.GroupDisplay);
            writer.WriteString("subGroupTypePatientDisplay", team.Specialty.SubGroupDisplay);
            writer.WriteString("relationType", "PATIENT");
            writer.WriteBoolean("ohTriageGroup", team.Ehr == Ehr.OracleHealth);
            writer.WriteEndObject();
        });
        _head = [.. head.AsSpan()[..^1], .. ",\"blockedStatus\":"u8];
        _tail = [(byte)',', .. tail.AsSpan()[1..]];
    }

    public static TeamJson Of(TriageTeam team) => Made.GetOrAdd(team, static team => new TeamJson(team));

    public int MaxLength => _head.Length + Blocked.Length + (2 * "false"u8.Length) + _tail.Length + 1;

    private static ReadOnlySpan<byte> Blocked => ",\"preferredTeam\":"u8;

    /// <summary>Writes the object; returns how many bytes it took.</summary>
    public int Write(Span<byte> target, bool blocked, bool preferred)
    {
        var at = Append(target, 0, _head);
        at = Append(target, at, blocked ? "true"u8 : "false"u8);
        at = Append(target, at, Blocked);
        at = Append(target, at, preferred ? "true"u8 : "false"u8);
        return Append(target, at, _tail);
    }

    private static int Append(Span<byte> target, int at, ReadOnlySpan<byte> part)
    {
        part.CopyTo(target[at..]);
        return at + part.Length;
    }

    private static void WriteIfAny(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }
}
