using System.Text.Json;
using SecureMessaging.Mocks.Host.Time;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>The settings of one fault as a tester wrote them, each with a default.</summary>
public sealed class FaultParameters(string fault, IReadOnlyDictionary<string, JsonElement>? values)
{
    // No timer goes beyond 49 days; what runs on the simulated clock may take years.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(30);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(3650);

    private readonly IReadOnlyDictionary<string, JsonElement> _values = values ?? new Dictionary<string, JsonElement>();
    private readonly SortedSet<string> _read = [];

    /// <summary>Asks, once a fault is made, whether it read all that was written.</summary>
    /// <exception cref="FormatException">Not all: the rest would change nothing.</exception>
    public void RefuseUnread()
    {
        if (_values.Keys.FirstOrDefault(name => !_read.Contains(name)) is { } unread)
            throw new FormatException($"fault '{fault}' has no parameter '{unread}'; it has: {(_read.Count == 0 ? "none" : string.Join(", ", _read))}.");
    }

    public string Text(string name, string otherwise) =>
        !Given(name, out var value) ? otherwise
        : value.ValueKind == JsonValueKind.String ? value.GetString()!
        : throw Wrong(name, "a text", value);

    public int Integer(string name, int otherwise, int least = 0, int most = int.MaxValue) =>
        !Given(name, out var value) ? otherwise
        : value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= least && number <= most ? number
        : throw Wrong(name, $"a whole number from {least} to {most}", value);

    /// <summary>A share, from 0 to 1.</summary>
    public double Share(string name, double otherwise) =>
        !Given(name, out var value) ? otherwise
        : value.ValueKind == JsonValueKind.Number && value.GetDouble() is >= 0 and <= 1 and var share ? share
        : throw Wrong(name, "a number from 0 to 1", value);

    /// <summary>A list of texts; empty when absent.</summary>
    public IReadOnlyList<string> Texts(string name) =>
        !Given(name, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.ToString())]
        : throw Wrong(name, "a list", value);

    /// <summary>A duration on the simulated clock.</summary>
    public TimeSpan Duration(string name, TimeSpan otherwise) => Duration(name, otherwise, Longest);

    /// <summary>A duration that is really waited for, of thirty days at most.</summary>
    public TimeSpan Wait(string name, TimeSpan otherwise) => Duration(name, otherwise, LongestWait);

    private TimeSpan Duration(string name, TimeSpan otherwise, TimeSpan longest)
    {
        if (!Given(name, out var value))
            return otherwise;

        try
        {
            if (Durations.Read(value) is var duration && duration >= TimeSpan.Zero && duration <= longest)
                return duration;
        }
        catch (FormatException)
        {
            // Told below, with the parameter's name.
        }

        throw Wrong(name, $"a duration such as \"PT5S\" or a number of seconds, of {longest.TotalDays:0} days at most", value);
    }

    private bool Given(string name, out JsonElement value)
    {
        _read.Add(name);
        return _values.TryGetValue(name, out value);
    }

    private FormatException Wrong(string name, string wanted, JsonElement value) =>
        new($"fault '{fault}': '{name}' must be {wanted}, but was {value.GetRawText()}.");
}
