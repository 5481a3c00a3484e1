using System.Text.Json.Nodes;

namespace SecureMessaging.Rollout.Drill.Defects.Recipients;

/// <summary>The care teams in an answer of the BFF.</summary>
internal static class Teams
{
    /// <summary>Gives an attribute of every team this value.</summary>
    public static void Set(JsonNode answer, string attribute, bool value)
    {
        foreach (var team in answer["data"]?.AsArray() ?? [])
            team!["attributes"]![attribute] = value;
    }
}
