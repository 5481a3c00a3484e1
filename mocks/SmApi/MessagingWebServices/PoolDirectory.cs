namespace SecureMessaging.Mocks.SmApi.MessagingWebServices;

/// <summary>
/// Oracle Health's pools, asked for once and again every few minutes. While Oracle Health does not answer, the last known list stands,
/// and before the first answer the curated map alone: MHV lists teams from its own data, and knows itself which facility a pool is for.
/// </summary>
internal sealed class PoolDirectory(MessagingWebServicesClient client, IEnumerable<long> curated, TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    // Names are no keys (two facilities may share one), and a URL has room for about this many ids.
    private readonly long[][] _batches = [.. curated.Chunk(200)];
    private readonly Lock _gate = new();
    private volatile KnownPools? _known;
    private Task<KnownPools>? _asking;

    public ValueTask<KnownPools> CurrentAsync(CancellationToken cancellationToken) =>
        _known is { } known && clock.GetUtcNow() - known.At < Fresh ? new(known) : new(Asking().WaitAsync(cancellationToken));

    // One question at a time, whoever waits for it.
    private Task<KnownPools> Asking()
    {
        lock (_gate)
            return _asking is { IsCompleted: false } asking ? asking : _asking = AskAsync();
    }

    private async Task<KnownPools> AskAsync() => _known = new KnownPools(await PoolIdsAsync() ?? _known?.Ids, clock.GetUtcNow());

    private async Task<HashSet<long>?> PoolIdsAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var ids = new HashSet<long>();
            foreach (var batch in _batches)
                ids.UnionWith((await client.PoolsByIdAsync(batch, patience.Token)).Values.Select(pool => pool.Id));
            return ids;
        }
        catch (Exception e) when (e is MessagingWebServicesException or HttpRequestException or OperationCanceledException)
        {
            return null;
        }
    }
}
