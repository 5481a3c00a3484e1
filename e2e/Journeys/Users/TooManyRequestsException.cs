namespace SecureMessaging.E2E.Journeys.Users;

/// <summary>The site asks for fewer requests (429): it is left alone from here on.</summary>
internal sealed class TooManyRequestsException(string message) : JourneyFailedException(message);
