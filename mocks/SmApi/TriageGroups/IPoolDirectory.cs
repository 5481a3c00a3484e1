namespace SecureMessaging.Mocks.SmApi.TriageGroups;

/// <summary>What the SM API knows of Oracle Health's pools. Which facility a pool is for it knows itself: the curated map.</summary>
public interface IPoolDirectory
{
    ValueTask<IPools> CurrentAsync(CancellationToken cancellationToken);
}
