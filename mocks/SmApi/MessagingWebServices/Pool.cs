namespace SecureMessaging.Mocks.SmApi.MessagingWebServices;

/// <summary>A message pool. It has no facility.</summary>
public sealed record Pool(long Id, string IdUrl, string Name);
