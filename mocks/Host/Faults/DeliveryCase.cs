namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>What a delivery fault may look at.</summary>
public readonly record struct DeliveryCase(long RecipientId, bool HasAttachments);
