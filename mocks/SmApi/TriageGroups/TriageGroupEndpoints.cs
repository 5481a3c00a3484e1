using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.SmApi.Errors;
using SecureMessaging.Mocks.SmApi.Messages;
using SecureMessaging.Mocks.SmApi.MessagingWebServices;
using SecureMessaging.Mocks.SmApi.Wire;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Teams;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.SmApi.TriageGroups;

/// <summary>Triage groups: the short list, the full one, and the contact list.</summary>
internal sealed class TriageGroupEndpoints(SmServices services, PoolDirectory pools)
{
    public async ValueTask<SimResponse> List(PatientRequest request)
    {
        var preferred = await Preferred(request);
        var open = services.CareTeams.Of(request.Veteran).Where(association => !association.Blocked && association.Team.Ehr == Ehr.Vista);
        return SmJson.ListOf("triageTeam", open, (writer, association) =>
        {
            writer.WriteStartObject();
            writer.WriteString("name", association.Team.Name);
            writer.WriteString("relationType", "PATIENT");
            writer.WriteNumber("triageTeamId", association.Team.Id);
            writer.WriteBoolean("preferredTeam", IsPreferred(association, preferred));
            writer.WriteEndObject();
        });
    }

    /// <summary>Two elements: the counts first, the teams second; vets-api reads them by place.</summary>
    public async ValueTask<SimResponse> ListAll(PatientRequest request)
    {
        var preferred = await Preferred(request);
        var known = request.WantsOracleHealthTeams ? await pools.CurrentAsync(request.Cancelled) : null;
        return SimResponse.OfJson(Render(services.CareTeams.Of(request.Veteran), preferred, known));
    }

    /// <summary>Changes the contact list.</summary>
    public ValueTask<SimResponse> SetPreferred(PatientRequest request)
    {
        using var posted = PostedJson.Parse(request.Http.Body);
        if (posted.RootElement.ValueKind != JsonValueKind.Array)
            throw new SmException(SmError.BadRequest);

        var wanted = posted.RootElement.EnumerateArray()
            .Select(item => (Team: item.NumberOf("triageTeamId"), Preferred: item.BooleanOf("preferredTeam"))).ToArray();
        if (!wanted.Any(item => item.Preferred))
            throw new SmException(SmError.NoPreferredTeam);
        if (wanted.Any(item => services.CareTeams.Find(request.Veteran, item.Team) is null))
            throw new SmException(SmError.Unknown);

        return request.InMailbox(mailbox =>
        {
            foreach (var (team, isPreferred) in wanted)
                mailbox.Prefer((int)team!.Value, isPreferred);
            return SmJson.Success;
        });
    }

    private static ReadOnlyMemory<byte> Render(IReadOnlyList<TeamAssociation> associations, ImmutableDictionary<int, bool>? preferred, KnownPools? oracleHealth)
    {
        var (count, blocked, length) = (0, 0, 16);
        foreach (var association in associations)
        {
            if (!IsListed(association.Team, oracleHealth))
                continue;

            count++;
            blocked += association.Blocked ? 1 : 0;
            length += TeamJson.Of(association.Team).MaxLength;
        }

        // friendlyTriageTeamPilotFacilities names test stations in recordings; it may be empty, and nothing reads it.
        var head = Encoding.UTF8.GetBytes(
            $$"""[{"associatedTriageGroups":{{count}},"friendlyTriageTeamPilotFacilities":"","associatedBlockedTriageGroups":{{blocked}}},{"triageTeam":[""");
        var buffer = new byte[head.Length + length];
        head.CopyTo(buffer, 0);
        var at = head.Length;
        foreach (var association in associations)
        {
            if (!IsListed(association.Team, oracleHealth))
                continue;

            if (at > head.Length)
                buffer[at++] = (byte)',';
            at += TeamJson.Of(association.Team).Write(buffer.AsSpan(at), association.Blocked, IsPreferred(association, preferred));
        }

        "]}]"u8.CopyTo(buffer.AsSpan(at));
        return buffer.AsMemory(0, at + 3);
    }

    private static bool IsListed(TriageTeam team, KnownPools? oracleHealth) =>
        team.PoolId is not { } pool || (oracleHealth is not null && oracleHealth.Has(pool));

    private static bool IsPreferred(TeamAssociation association, ImmutableDictionary<int, bool>? changed) =>
        changed is not null && changed.TryGetValue(association.Team.Id, out var preferred) ? preferred : association.Preferred;

    private ValueTask<ImmutableDictionary<int, bool>?> Preferred(PatientRequest request) =>
        services.Mailboxes.PeekAsync(request.Veteran.Index, static mailbox => mailbox.Preferred, request.Cancelled);
}
