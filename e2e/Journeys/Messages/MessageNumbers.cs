using System.Collections.Concurrent;

namespace SecureMessaging.E2E.Journeys.Messages;

/// <summary>Numbers the messages of each user over a whole run, so that no two journeys of one user write the same join key.</summary>
internal sealed class MessageNumbers
{
    private readonly ConcurrentDictionary<long, int> _last = new();

    public int Next(long user) => _last.AddOrUpdate(user, 1, (_, last) => last + 1);
}
