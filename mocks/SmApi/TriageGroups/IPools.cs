namespace SecureMessaging.Mocks.SmApi.TriageGroups;

/// <summary>The message pools that Oracle Health has.</summary>
public interface IPools
{
    bool Has(long poolId);
}
