namespace SecureMessaging.Rollout.Report.PostLaunch;

/// <summary>Pages of the new flow: the last part of their addresses.</summary>
internal static class PageNames
{
    public const string Recent = "recent";
    public const string Select = "select-care-team";
    public const string Start = "start-message";

    /// <summary>The base's form; in the new flow the page before the message is begun.</summary>
    public const string BaseForm = "new-message";

    /// <summary>A page by its name or by its address: the last part, without query.</summary>
    public static string Of(string pageOrAddress) => pageOrAddress.Split('?', '#')[0].TrimEnd('/').Split('/')[^1];
}
