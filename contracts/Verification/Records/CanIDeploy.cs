using SecureMessaging.Contracts.Verification.Pacts;

namespace SecureMessaging.Contracts.Verification.Records;

/// <summary>
/// May a participant be deployed? Only when every pact it has a part in was verified in exactly its present content. The answer comes from
/// records alone: no broker, no network.
/// </summary>
public static class CanIDeploy
{
    /// <param name="participant">Who is to be deployed.</param>
    /// <param name="pacts">All pacts but the synthetic ones.</param>
    /// <param name="records">What has been verified.</param>
    /// <param name="standInsCount">Whether a stand-in's word is taken; it is, only to rehearse.</param>
    public static DeployAnswer Ask(string participant, IEnumerable<PactDocument> pacts, RecordStore records, bool standInsCount)
    {
        ArgumentNullException.ThrowIfNull(records);
        List<DeployReason> reasons = [.. pacts
            .Where(pact => pact.Consumer == participant || pact.Provider == participant)
            .Select(pact => Reason(pact, records, standInsCount))];
        return reasons.Count > 0
            ? new DeployAnswer(reasons.All(reason => reason.Kept), reasons)
            : new DeployAnswer(false, [new DeployReason(false, $"{participant} has a part in no pact: nothing speaks for deploying it.")]);
    }

    private static DeployReason Reason(PactDocument pact, RecordStore records, bool standInsCount)
    {
        var name = $"{pact.Consumer} -> {pact.Provider} ({pact.Sha256[..12]})";
        var real = records.Find(pact.Provider, pact.Sha256, byStandIn: false);
        var standIn = records.Find(pact.Provider, pact.Sha256, byStandIn: true);
        var record = real ?? (standInsCount ? standIn : null);
        return record switch
        {
            { Result: ContractResult.Passed } => new DeployReason(true, $"{name}: kept by {record.By}, {record.Verified} of {record.Interactions} verified."),
            { } broken => new DeployReason(false, $"{name}: not kept by {broken.By}."),
            null when standIn is not null => new DeployReason(false, $"{name}: verified by {standIn.By} only, which says nothing of {pact.Provider} itself."),
            null => new DeployReason(false, $"{name}: never verified in this content."),
        };
    }
}
