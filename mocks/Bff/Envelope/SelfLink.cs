namespace SecureMessaging.Mocks.Bff.Envelope;

/// <summary>Links of a resource that has only its own address.</summary>
public sealed record SelfLink(string Self);
