namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>What any EHR can do wrong after it accepted a message.</summary>
public static class DeliveryFaults
{
    /// <summary>All of them, at one EHR's filing.</summary>
    public static IReadOnlyList<FaultKind> At(FaultPlace filing) =>
    [
        new("delivery-lost", "accepted, never delivered", _ => new LostDelivery(attachmentsOnly: false), [filing]),
        new("delivery-late", "delivered 'by' (PT1H) later",
            given => new ShiftedDelivery(given.Duration("by", TimeSpan.FromHours(1)), 1, 0), [filing]),
        new("delivery-duplicated", "delivered 'times' (2) times",
            given => new ShiftedDelivery(TimeSpan.Zero, given.Integer("times", 2, least: 2, most: 100), 0), [filing]),
        new("delivery-misrouted", "delivered to the recipient whose id is 'neighbour' (1) higher",
            given => new ShiftedDelivery(TimeSpan.Zero, 1, given.Integer("neighbour", 1, least: 1)), [filing]),
        new("delivery-failed", "accepted, then found unfit for filing", _ => new ShiftedDelivery(TimeSpan.Zero, 0, 0), [filing]),
        new("silent-loss-attachment", "accepted with an attachment, never delivered (va.gov-team#121272)",
            _ => new LostDelivery(attachmentsOnly: true), [filing]),
    ];
}
