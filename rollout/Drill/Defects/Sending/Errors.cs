using System.Text.Json.Nodes;

namespace SecureMessaging.Rollout.Drill.Defects.Sending;

/// <summary>The errors in an answer of the BFF.</summary>
internal static class Errors
{
    /// <summary>Gives every error this code.</summary>
    public static void SetCode(JsonNode answer, string code)
    {
        foreach (var error in answer["errors"]?.AsArray() ?? [])
            error!["code"] = code;
    }
}
