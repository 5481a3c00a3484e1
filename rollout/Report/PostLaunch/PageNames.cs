namespace SecureMessaging.Rollout.Report.PostLaunch;

/// <summary>Pages of the new flow: the last part of their addresses.</summary>
internal static class PageNames
{
    public const string Recent = "recent";
    public const string Select = "select-care-team";
    public const string Start = "start-message";
}
