namespace SecureMessaging.Mocks.Host.Ledger;

/// <summary>What will become of an accepted message. Delivered late, elsewhere, twice or never: the failures on record.</summary>
/// <param name="At">When it arrives; null: never.</param>
/// <param name="To">The recipient it reaches.</param>
/// <param name="Times">How often it arrives; 0 with a time: filing fails then.</param>
public sealed record DeliveryPlan(DateTimeOffset? At, long To, int Times = 1)
{
    public bool Arrives => Times > 0;

    public static DeliveryPlan Never(long to) => new(null, to, 0);
}
