using System.Globalization;
using System.Text.Json.Serialization;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>
/// How a toggle is set: <c>on</c> or <c>off</c> (Flipper's boolean gate, which erases the others), or a percentage of actors.
/// </summary>
[JsonConverter(typeof(ToggleSettingConverter))]
public sealed record ToggleSetting
{
    private ToggleSetting(string text, double percent, bool isBoolean) => (Text, Percent, IsBoolean) = (text, percent, isBoolean);

    /// <summary>Enabled for everybody by the boolean gate.</summary>
    public static ToggleSetting On { get; } = new("on", 100, isBoolean: true);

    /// <summary>Disabled: every gate cleared, the allow-list too.</summary>
    public static ToggleSetting Off { get; } = new("off", 0, isBoolean: true);

    /// <summary>As written in the plan.</summary>
    public string Text { get; }

    /// <summary>Share of users who should have it, in percent.</summary>
    public double Percent { get; }

    /// <summary>Whether the boolean gate is meant.</summary>
    public bool IsBoolean { get; }

    /// <summary>A percentage of actors.</summary>
    /// <exception cref="PercentageOutOfRangeException">Outside 0 to 100.</exception>
    public static ToggleSetting At(double percent)
    {
        var percentage = Percentage.Parse(percent.ToString(CultureInfo.InvariantCulture));
        return new ToggleSetting(percentage.Text, percentage.Value, isBoolean: false);
    }

    /// <inheritdoc/>
    public override string ToString() => IsBoolean ? Text : $"{Text} %";
}
