namespace SecureMessaging.Rollout.Rehearsal.Progress;

/// <summary>How long something has been running, as progress lines begin with it.</summary>
public static class ElapsedTime
{
    /// <summary>Minutes and seconds; hours too where there are any, since a soak lasts some.</summary>
    public static string Text(TimeSpan elapsed) => elapsed.ToString(elapsed.TotalHours < 1 ? @"mm\:ss" : @"h\:mm\:ss");
}
