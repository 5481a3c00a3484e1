using System.Text.Json;
using SecureMessaging.Mocks.Host.Time;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>The settings of one fault as a tester wrote them, each with a default.</summary>
public sealed class FaultParameters(string fault, IReadOnlyDictionary<string, JsonElement>? values)
{
    private readonly IReadOnlyDictionary<string, JsonElement> _values = values ?? new Dictionary<string, JsonElement>();

    public string Text(string name, string otherwise) =>
        !_values.TryGetValue(name, out var value) ? otherwise
        : value.ValueKind == JsonValueKind.String ? value.GetString()!
        : throw Wrong(name, "a text", value);

    public int Integer(string name, int otherwise, int least = 0, int most = int.MaxValue) =>
        !_values.TryGetValue(name, out var value) ? otherwise
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most ? number
        : throw Wrong(name, $"a whole number from {least} to {most}", value);

    /// <summary>A share, from 0 to 1.</summary>
    public double Share(string name, double otherwise) =>
        !_values.TryGetValue(name, out var value) ? otherwise
        : value.ValueKind == JsonValueKind.Number && value.GetDouble() is >= 0 and <= 1 and var share ? share
        : throw Wrong(name, "a number from 0 to 1", value);

    /// <summary>A list of texts; empty when absent.</summary>
    public IReadOnlyList<string> Texts(string name) =>
        !_values.TryGetValue(name, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.ToString())]
        : throw Wrong(name, "a list", value);

    public TimeSpan Duration(string name, TimeSpan otherwise)
    {
        if (!_values.TryGetValue(name, out var value))
            return otherwise;

        try
        {
            return Durations.Read(value);
        }
        catch (FormatException)
        {
            throw Wrong(name, "a duration such as \"PT5S\" or a number of seconds", value);
        }
    }

    private FormatException Wrong(string name, string wanted, JsonElement value) =>
        new($"fault '{fault}': '{name}' must be {wanted}, but was {value.GetRawText()}.");
}
