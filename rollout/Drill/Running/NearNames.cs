namespace SecureMessaging.Rollout.Drill.Running;

/// <summary>Names that somebody may have meant.</summary>
public static class NearNames
{
    private const int Shown = 3;

    /// <summary>The nearest names: those that share most pairs of letters.</summary>
    public static IEnumerable<string> To(string typed, IEnumerable<string> names)
    {
        var pairs = Pairs(typed);
        return names.OrderByDescending(name => Likeness(pairs, Pairs(name))).Take(Shown);
    }

    // Dice's coefficient.
    private static double Likeness(HashSet<string> one, HashSet<string> other) => 2.0 * one.Intersect(other).Count() / (one.Count + other.Count);

    private static HashSet<string> Pairs(string text) => [.. Enumerable.Range(0, Math.Max(1, text.Length - 1)).Select(start => text[start..Math.Min(text.Length, start + 2)])];
}
