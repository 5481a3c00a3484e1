namespace SecureMessaging.Mocks.Bff.Telemetry;

/// <summary>Marks a route that the release plan's dashboard counts by status code (its metrics 1 to 4).</summary>
internal sealed record DashboardOperation(string Name)
{
    public static DashboardOperation DraftsCreated { get; } = new("drafts_created");
    public static DashboardOperation DraftsUpdated { get; } = new("drafts_updated");
    public static DashboardOperation DraftsDeleted { get; } = new("drafts_deleted");
    public static DashboardOperation MessagesSent { get; } = new("messages_sent");
}
