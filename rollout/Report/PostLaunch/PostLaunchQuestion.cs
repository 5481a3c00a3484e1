namespace SecureMessaging.Rollout.Report.PostLaunch;

/// <summary>The questions as the release plan asks them.</summary>
internal static class PostLaunchQuestion
{
    public const string Senders = "What percentage of overall SM users are sending new messages each month?";
    public const string PerSender = "How many do they send on average?";
    public const string Devices = "What is the breakdown of those users on mobile v. desktop devices (web)?";
    public const string MobileApp = "How many VHAB mobile app users send new messages each month?";
    public const string Platforms = "What % of users are sending messages across My VA Health, My HealtheVet on VA.gov and the VHAB mobile app?";
    public const string Effect = "Does the expansion of the flow impact the number of users submitting messages, or how many they send, in a negative way?";
    public const string Recent = "Is the /new-message/recent page serving most users: what share goes from it directly to /start-message, what share to /select-care-team?";
    public const string Errors = "What percentage of new messages throw an error upon submission?";
}
