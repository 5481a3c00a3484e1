namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>Messages submitted from one platform by one flow: a criterion of the release plan ("messages successfully submitted by platform").</summary>
/// <param name="Platform">As the source names it: <c>web</c>, <c>mobile</c>.</param>
/// <param name="IsNew">By the new flow.</param>
/// <param name="Sent">Told to the user as sent.</param>
/// <param name="Failed">Told to the user as failed.</param>
public sealed record PlatformSends(string Platform, bool IsNew, int Sent, int Failed)
{
    /// <summary>Adds up single sends.</summary>
    public static IReadOnlyList<PlatformSends> Count(IEnumerable<(string Platform, bool IsNew, bool Sent)> sends) =>
    [
        .. from send in sends
           where send.Platform.Length > 0
           group send by (send.Platform, send.IsNew) into arm
           orderby arm.Key.Platform, arm.Key.IsNew descending
           select new PlatformSends(arm.Key.Platform, arm.Key.IsNew, arm.Count(send => send.Sent), arm.Count(send => !send.Sent)),
    ];
}
