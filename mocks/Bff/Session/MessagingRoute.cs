namespace SecureMessaging.Mocks.Bff.Session;

/// <summary>Marks a route that only a signed-in patient with messaging may call.</summary>
internal sealed record MessagingRoute(Platform Platform);
