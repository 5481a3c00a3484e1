namespace PactNet.Builders;

/// <summary>Numbers the values given for one header or query parameter: the core wants an index per value.</summary>
internal sealed class Occurrences
{
    private readonly Dictionary<string, int> _next = new(StringComparer.OrdinalIgnoreCase);

    public int Next(string name)
    {
        var index = _next.GetValueOrDefault(name);
        _next[name] = index + 1;
        return index;
    }
}
