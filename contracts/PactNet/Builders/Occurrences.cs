namespace PactNet.Builders;

/// <summary>Numbers the values given for one header or query parameter: the core wants an index per value.</summary>
internal sealed class Occurrences
{
    private readonly Dictionary<string, int> next = new(StringComparer.OrdinalIgnoreCase);

    public int Next(string name)
    {
        var index = next.GetValueOrDefault(name);
        next[name] = index + 1;
        return index;
    }
}
