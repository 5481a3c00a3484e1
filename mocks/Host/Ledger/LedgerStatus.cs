using System.Text.Json.Serialization;

namespace SecureMessaging.Mocks.Host.Ledger;

/// <summary>How far a message got on its EHR's side.</summary>
public enum LedgerStatus
{
    [JsonStringEnumMemberName("ACCEPTED")]
    Accepted,

    [JsonStringEnumMemberName("DELIVERED")]
    Delivered,

    [JsonStringEnumMemberName("FAILED")]
    Failed,
}
