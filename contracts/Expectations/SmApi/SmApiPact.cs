namespace SecureMessaging.Contracts.Expectations.SmApi;

/// <summary>What vets-api expects of the SM patient API, driven through the BFF's own client.</summary>
public static class SmApiPact
{
    public const string Provider = "mhv-sm-api";

    public static ConsumerPact Pact { get; } = new("vets-api", Provider,
    [
        .. SessionExpectations.All,
        .. TriageTeamExpectations.All,
        .. PreferenceExpectations.All,
        .. DraftExpectations.All,
        .. SendExpectations.All,
        .. AttachmentExpectations.All,
        .. StatusExpectations.All,
        .. FolderExpectations.All,
    ]);
}
