using System.Collections.Concurrent;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Recipients;

/// <summary>The teams that users were shown, by raw station number: for metric tags and a message's migration phase. As many as there are teams.</summary>
internal sealed class RecipientStations
{
    private readonly ConcurrentDictionary<long, RecipientStation> _byTeam = new();

    public void Remember(IEnumerable<SmAllTriageTeam> teams)
    {
        foreach (var team in teams)
            _byTeam[team.TriageTeamId] = new(team.StationNumber, team.OhTriageGroup);
    }

    public RecipientStation? Find(long? recipient) => recipient is { } id ? _byTeam.GetValueOrDefault(id) : null;
}
