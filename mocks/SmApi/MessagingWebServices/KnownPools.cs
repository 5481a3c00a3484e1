namespace SecureMessaging.Mocks.SmApi.MessagingWebServices;

/// <summary>The message pools that Oracle Health had when it was asked.</summary>
/// <param name="Ids">Theirs; null while it has never answered.</param>
/// <param name="At">When.</param>
internal sealed record KnownPools(HashSet<long>? Ids, DateTimeOffset At)
{
    public bool Has(long poolId) => Ids is null || Ids.Contains(poolId);
}
