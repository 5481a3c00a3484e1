using System.Text.Json.Nodes;

namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>A YAML document as JSON, and the line on which each value stands (by JSON pointer-like path).</summary>
internal sealed record LocatedDocument(string Name, JsonNode Root, IReadOnlyDictionary<string, long> Lines)
{
    /// <summary>The line of a path, or of the nearest part of it that exists.</summary>
    public long LineOf(string path)
    {
        for (var at = path; at.Length > 0; at = at[..Math.Max(0, at.LastIndexOfAny(['.', '[']))])
        {
            if (Lines.TryGetValue(at, out var line))
                return line;
        }

        return 1;
    }

    public PlanException Error(string path, string complaint) =>
        new($"{Name}:{LineOf(path)}: {(path.Length == 0 ? "" : path + ": ")}{complaint}");
}
