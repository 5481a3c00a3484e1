namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>What became of the messages that clients were told were sent.</summary>
/// <param name="Accepted">Messages told sent.</param>
/// <param name="Lost">Told sent, not delivered by their deadline.</param>
/// <param name="Duplicated">Delivered more than once.</param>
/// <param name="Misrouted">Delivered to another team.</param>
/// <param name="DeliveredAfterError">Told failed, yet delivered: a retry will duplicate it. Reported, not judged.</param>
public sealed record InvariantCounts(int Accepted, int Lost, int Duplicated, int Misrouted, int DeliveredAfterError)
{
    /// <summary>Nothing sent.</summary>
    public static InvariantCounts None { get; } = new(0, 0, 0, 0, 0);

    /// <summary>Messages that broke a promise.</summary>
    public int Broken => Lost + Duplicated + Misrouted;
}
