namespace SecureMessaging.Runtime.Targets;

/// <summary>What was accepted and is not delivered yet, in both records.</summary>
/// <param name="Due">Deliveries that the clock will bring.</param>
/// <param name="InFlight">Messages on their way to the EHR behind, which only real time brings.</param>
public readonly record struct PendingDeliveries(int Due, int InFlight)
{
    /// <summary>Whether there is anything to wait for.</summary>
    public bool Any => Due + InFlight > 0;
}
