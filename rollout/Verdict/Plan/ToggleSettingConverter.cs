using System.Text.Json;
using System.Text.Json.Serialization;

namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>A number is a percentage; <c>on</c> and <c>off</c> are the boolean gate.</summary>
internal sealed class ToggleSettingConverter : JsonConverter<ToggleSetting>
{
    public override ToggleSetting Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number ? ToggleSetting.At(reader.GetDouble())
        : reader.GetString() == "on" ? ToggleSetting.On
        : ToggleSetting.Off;

    public override void Write(Utf8JsonWriter writer, ToggleSetting value, JsonSerializerOptions options)
    {
        if (value.IsBoolean)
            writer.WriteStringValue(value.Text);
        else
            writer.WriteNumberValue(value.Percent);
    }
}
