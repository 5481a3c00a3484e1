using System.Collections.Concurrent;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Recipients;

/// <summary>The teams each user was last shown, by raw station number: for metric tags and a message's migration phase.</summary>
internal sealed class RecipientStations
{
    private readonly ConcurrentDictionary<long, Dictionary<long, RecipientStation>> _byUser = new();

    public void Remember(long user, IEnumerable<SmAllTriageTeam> teams) =>
        _byUser[user] = teams.GroupBy(team => team.TriageTeamId)
            .ToDictionary(same => same.Key, same => new RecipientStation(same.First().StationNumber, same.First().OhTriageGroup));

    public RecipientStation? Find(long user, long? recipient) =>
        recipient is { } id && _byUser.TryGetValue(user, out var stations) ? stations.GetValueOrDefault(id) : null;
}
