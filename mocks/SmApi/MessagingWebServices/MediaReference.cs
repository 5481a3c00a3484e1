namespace SecureMessaging.Mocks.SmApi.MessagingWebServices;

/// <summary>An attachment: a reference, never bytes.</summary>
public sealed record MediaReference(string Name, string MediaIdentifier, int MediaVersion);
