using System.Text.Json.Serialization;

namespace SecureMessaging.Rollout.Report.Results;

/// <summary>What became of the messages, counted against what clients were told: accepted are those told sent, delivered those of them that arrived somewhere.</summary>
public sealed record LedgerCounts(long Accepted, long Delivered, long Lost, long Duplicated, long Misrouted, long DeliveredAfterError)
{
    /// <summary>Messages told sent that did not arrive once, where they belong.</summary>
    [JsonIgnore]
    public long Broken => Lost + Duplicated + Misrouted;
}
