using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.E2E.Journeys.Messages;

/// <summary>A synthetic message that can be told from all others.</summary>
public sealed record JourneyMessage(JoinKey Key)
{
    /// <summary>Value of the category, as the API names it.</summary>
    public string Category { get; init; } = "OTHER";

    /// <summary>At most 50 characters.</summary>
    public string Subject { get; init; } = $"Rehearsal {Key.User}/{Key.Number} {Key.Run}"[..Math.Min(50, $"Rehearsal {Key.User}/{Key.Number} {Key.Run}".Length)];

    /// <summary>The tag and a sentence.</summary>
    public string Body { get; init; } = $"{Key.Tag} Synthetic message of a rehearsal. Nobody needs to answer.";
}
