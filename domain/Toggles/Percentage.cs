using System.Globalization;

namespace SecureMessaging.Toggles;

/// <summary>A percentage as Flipper keeps it: text, read as a float when it has a dot, else as an integer.</summary>
public readonly record struct Percentage
{
    private Percentage(string text, double value) => (Text, Value) = (text, value);

    /// <summary>As stored and as sent on the wire, for example <c>"5"</c> or <c>"2.5"</c>.</summary>
    public string Text { get; }

    /// <summary>From 0 to 100.</summary>
    public double Value { get; }

    /// <summary>Nobody.</summary>
    public static Percentage Zero => new("0", 0);

    /// <summary>Everybody.</summary>
    public static Percentage Hundred => new("100", 100);

    /// <summary>A whole percentage.</summary>
    /// <exception cref="PercentageOutOfRangeException">Outside 0 to 100.</exception>
    public static Percentage Of(int value) => Parse(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads a percentage as Flipper does.</summary>
    /// <exception cref="PercentageOutOfRangeException">Not a number, or outside 0 to 100 (Flipper raises ArgumentError; HTTP 422, code 3).</exception>
    public static Percentage Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        return double.TryParse(trimmed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
               && value is >= 0 and <= 100
            ? new(trimmed, value)
            : throw new PercentageOutOfRangeException(trimmed);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Text} %";
}
