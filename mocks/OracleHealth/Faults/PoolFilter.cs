using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Randomness;

namespace SecureMessaging.Mocks.OracleHealth.Faults;

/// <summary>Some pools: those named by id, or a share of all, the same ones on every run.</summary>
internal sealed class PoolFilter
{
    private readonly HashSet<long> _named;
    private readonly double _share;
    private readonly SeededDraws _draws = new(15);

    /// <exception cref="FormatException">A pool id is none.</exception>
    public PoolFilter(FaultParameters given)
    {
        _named = [.. given.Texts("pools").Select(text => long.TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is no pool id."))];
        _share = given.Share("share", 0.2);
    }

    public bool Hits(long poolId) => _named.Count > 0 ? _named.Contains(poolId) : _draws.For((ulong)poolId) < _share;
}
