using SecureMessaging.Mocks.Host.Faults;

namespace SecureMessaging.Mocks.OracleHealth.Faults;

/// <summary>A pool exists but cannot receive: nobody configured its message centre.</summary>
internal sealed class UnconfiguredPool(PoolFilter pools) : IFault
{
    public bool Hits(long poolId) => pools.Hits(poolId);
}
