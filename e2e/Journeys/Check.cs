using System.Diagnostics.CodeAnalysis;

namespace SecureMessaging.E2E.Journeys;

/// <summary>Expectations that are no locator's (those are Playwright's own).</summary>
internal static class Check
{
    public static void That([DoesNotReturnIf(false)] bool holds, string otherwise)
    {
        if (!holds)
            throw new JourneyFailedException(otherwise);
    }

    public static void Same<T>(T expected, T actual, string what) =>
        That(EqualityComparer<T>.Default.Equals(expected, actual), $"{what} should be {expected}, but is {actual}");
}
