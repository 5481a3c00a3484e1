using System.Text.Json.Nodes;

namespace SecureMessaging.Rollout.Drill.Defects.Sending;

/// <summary>The status of a message in an answer of the SM API.</summary>
internal static class Statuses
{
    /// <summary>Makes one status another.</summary>
    public static void Replace(JsonNode answer, string status, string by)
    {
        if ((string?)answer["status"] == status)
            answer["status"] = by;
    }
}
