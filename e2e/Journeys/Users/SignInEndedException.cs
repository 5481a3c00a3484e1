namespace SecureMessaging.E2E.Journeys.Users;

/// <summary>A saved sign-in cannot be used any more: that says nothing of the site.</summary>
internal sealed class SignInEndedException(string message) : JourneyFailedException(message);
