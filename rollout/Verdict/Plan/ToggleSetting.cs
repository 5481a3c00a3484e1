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
    private ToggleSetting(Percentage percentage, bool isBoolean) => (Percentage, IsBoolean) = (percentage, isBoolean);

    /// <summary>Enabled for everybody by the boolean gate.</summary>
    public static ToggleSetting On { get; } = new(Percentage.Hundred, isBoolean: true);

    /// <summary>Disabled: every gate cleared, the allow-list too.</summary>
    public static ToggleSetting Off { get; } = new(Percentage.Zero, isBoolean: true);

    /// <summary>Share of users who should have it: of the boolean gate all or none.</summary>
    public Percentage Percentage { get; }

    /// <summary>Whether the boolean gate is meant.</summary>
    public bool IsBoolean { get; }

    /// <summary>The share in percent.</summary>
    public double Percent => Percentage.Value;

    /// <summary>As written in the plan.</summary>
    public string Text => !IsBoolean ? Percentage.Text : Percent > 0 ? "on" : "off";

    /// <summary>A percentage of actors.</summary>
    /// <exception cref="PercentageOutOfRangeException">Outside 0 to 100.</exception>
    public static ToggleSetting At(double percent) => new(Percentage.Parse(percent.ToString(CultureInfo.InvariantCulture)), isBoolean: false);

    /// <inheritdoc/>
    public override string ToString() => IsBoolean ? Text : $"{Text} %";
}
