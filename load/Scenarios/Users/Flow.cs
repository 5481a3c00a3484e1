namespace SecureMessaging.Load.Scenarios.Users;

/// <summary>Which form of the new-message flow a user gets; in release plans, the cohort.</summary>
public static class Flow
{
    /// <summary>The curated care-team list.</summary>
    public const string New = "new";

    /// <summary>The legacy form.</summary>
    public const string Base = "base";

    /// <summary>By the toggle <c>mhv_secure_messaging_curated_list_flow</c>.</summary>
    public static string Of(bool curated) => curated ? New : Base;
}
