using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace SecureMessaging.Mocks.Host.Time;

/// <summary>A duration in JSON: ISO 8601 (<c>"PT1H"</c>) or a number of seconds.</summary>
public static class Durations
{
    /// <exception cref="FormatException">Neither form.</exception>
    public static TimeSpan Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => OfSeconds(element.GetDouble()),
        JsonValueKind.String => Read(element.GetString()!),
        _ => throw new FormatException($"'{element}' is no duration: write \"PT1H\" or a number of seconds."),
    };

    private static TimeSpan Read(string text)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds))
            return OfSeconds(seconds);

        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            throw new FormatException($"'{text}' is no duration: write \"PT1H\" or a number of seconds.", e);
        }
    }

    private static TimeSpan OfSeconds(double seconds) =>
        Math.Abs(seconds) < 1e10 ? TimeSpan.FromSeconds(seconds) : throw new FormatException($"{seconds} seconds are too many.");
}
