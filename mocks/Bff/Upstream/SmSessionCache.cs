using System.Collections.Concurrent;

namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>
/// Each user's session at the SM API, and one login at a time per user (vets-api keeps both in Redis: lib/sm/client_session.rb, and the
/// lock of mhv_locked_session_client.rb).
/// </summary>
internal sealed class SmSessionCache(SmClients clients, TimeProvider time)
{
    // redis.yml: sm-service keeps a session 900 s, whatever MHV says of its expiry.
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(900);

    // 40 tries, 0.3 s apart.
    private static readonly TimeSpan LoginWait = TimeSpan.FromSeconds(12);

    // Beyond this many users the lapsed sessions are dropped.
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<long, Entry> _entries = new();

    /// <exception cref="TimeoutException">Another login of the same user took too long.</exception>
    public async Task<SmSession> GetAsync(long user, string mhvCorrelationId, bool oracleHealthPilot, CancellationToken cancellationToken)
    {
        var entry = _entries.GetOrAdd(user, static _ => new());
        if (entry.Usable(time.GetUtcNow()) is { } cached)
            return cached;

        if (!await entry.Login.WaitAsync(LoginWait, cancellationToken))
            throw new TimeoutException("Another login of this user did not end.");
        try
        {
            if (entry.Usable(time.GetUtcNow()) is { } meanwhile)
                return meanwhile;

            var session = await clients.Sessions().CreateAsync(mhvCorrelationId, oracleHealthPilot, cancellationToken);
            entry.Kept = new(session, time.GetUtcNow() + Lifetime);
            if (_entries.Count > Most)
                DropLapsed();
            return session;
        }
        finally
        {
            entry.Login.Release();
        }
    }

    // Who logs in at this very moment may log in twice, no more.
    private void DropLapsed()
    {
        foreach (var (user, entry) in _entries)
        {
            if (entry.Usable(time.GetUtcNow()) is null)
                _entries.TryRemove(user, out _);
        }
    }

    private sealed class Entry
    {
        private volatile Kept? _kept;

        public SemaphoreSlim Login { get; } = new(1);

        public Kept? Kept
        {
            set => _kept = value;
        }

        public SmSession? Usable(DateTimeOffset now) => _kept is { } kept && now < kept.Until && !kept.Session.IsExpired(now) ? kept.Session : null;
    }

    private sealed record Kept(SmSession Session, DateTimeOffset Until);
}
