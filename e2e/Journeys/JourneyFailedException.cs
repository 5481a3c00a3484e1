namespace SecureMessaging.E2E.Journeys;

/// <summary>What the user saw, or what the records hold, is not what it should be. The message is one line for people.</summary>
public class JourneyFailedException(string message) : Exception(message);
