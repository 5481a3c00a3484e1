using System.Globalization;

namespace SecureMessaging.Mocks.Bff.Messages;

/// <summary>Dates of the SM API come in two forms and go out in one.</summary>
internal static class WireDate
{
    /// <summary>ISO 8601 in UTC with milliseconds; null for none, as a draft has.</summary>
    public static string? Utc(string? date) =>
        DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)
            : null;
}
