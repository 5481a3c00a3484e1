using SecureMessaging.Contracts.Verification.Pacts;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Contracts.Verification.Records;

/// <summary>
/// May a participant be deployed? Only when every interaction of every pact it has a part in was verified in exactly its present content.
/// The answer comes from records alone: no broker, no network.
/// </summary>
public static class CanIDeploy
{
    /// <param name="participant">Who is to be deployed.</param>
    /// <param name="version">Which version of it: what one version keeps, another may break.</param>
    /// <param name="pacts">All pacts but the synthetic ones.</param>
    /// <param name="records">What has been verified.</param>
    /// <param name="standInsCount">Whether a stand-in's word is taken; it is, only to rehearse.</param>
    /// <exception cref="UsageException">A provider's version is not given.</exception>
    public static DeployAnswer Ask(string participant, string? version, IEnumerable<PactDocument> pacts, RecordStore records, bool standInsCount)
    {
        ArgumentNullException.ThrowIfNull(records);
        List<PactDocument> own = [.. pacts.Where(pact => pact.Consumer == participant || pact.Provider == participant)];
        if (string.IsNullOrWhiteSpace(version) && own.Any(pact => pact.Provider == participant))
        {
            throw new UsageException($"Others rely on {participant}, and what one version keeps another may break: say which is to be deployed (--version, its commit).");
        }

        List<DeployReason> reasons = [.. own.Select(pact => Reason(pact, pact.Provider == participant ? version : null, records, standInsCount))];
        return reasons.Count > 0
            ? new DeployAnswer(reasons.All(reason => reason.Kept), reasons)
            : new DeployAnswer(false, [new DeployReason(false, $"{participant} has a part in no pact: nothing speaks for deploying it.")]);
    }

    // A consumer's pact may have been kept by any version of its provider; a provider's, by the one to be deployed.
    private static DeployReason Reason(PactDocument pact, string? providerVersion, RecordStore records, bool standInsCount)
    {
        var name = $"{pact.Consumer} -> {pact.Provider} ({pact.Sha256[..12]})";
        var real = records.Find(pact.Provider, pact.Sha256, byStandIn: false);
        var standIn = records.Find(pact.Provider, pact.Sha256, byStandIn: true);
        var relevant = providerVersion is null || real?.By.Version == providerVersion ? real : null;
        var record = relevant ?? (standInsCount ? standIn : null);
        return record switch
        {
            { Result: ContractResult.Passed, IsWhole: true } => new DeployReason(true, $"{name}: kept by {record.By}, all {record.Interactions} verified."),
            { Result: ContractResult.Passed } => new DeployReason(
                false, $"{name}: only {record.Verified} of {record.Interactions} verified, and kept, by {record.By}; not verified: {string.Join("; ", record.NotVerified)}."),
            { } broken => new DeployReason(false, $"{name}: not kept by {broken.By}."),
            null when real is not null => new DeployReason(false, $"{name}: last verified by {real.By}, which says nothing of {providerVersion}."),
            null when standIn is not null => new DeployReason(false, $"{name}: verified by {standIn.By} only, which says nothing of {pact.Provider} itself."),
            null => new DeployReason(false, $"{name}: never verified in this content."),
        };
    }
}
