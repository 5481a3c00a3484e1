namespace SecureMessaging.Mocks.SmApi.Delivery;

/// <summary>What <c>GET message/{id}/status</c> says (vets-api lib/sm/client/message_status.rb).</summary>
public enum SendStatus
{
    /// <summary>Handed to the second hop, not answered yet.</summary>
    InProgress,

    /// <summary>The EHR accepted it: 201 is acceptance, not delivery.</summary>
    Sent,

    /// <summary>The EHR refused or broke.</summary>
    Failed,

    /// <summary>The EHR found the message itself wrong.</summary>
    Invalid,

    /// <summary>Nobody knows whether the EHR accepted it.</summary>
    Unknown,

    /// <summary>No status is kept for such a message.</summary>
    NotSupported,
}
