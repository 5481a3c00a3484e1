namespace SecureMessaging.Contracts.Expectations.Pages;

/// <summary>What VA.gov's pages expect of vets-api, driven through the pages' own API client.</summary>
public static class PagesPact
{
    public const string Provider = "vets-api";

    public static ConsumerPact Pact { get; } = new("va-gov-web", Provider,
    [
        .. ToggleExpectations.All,
        .. RecipientExpectations.All,
        .. DraftExpectations.All,
        .. SendExpectations.All,
        .. MailboxExpectations.All,
    ]);
}
