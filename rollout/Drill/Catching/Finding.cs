namespace SecureMessaging.Rollout.Drill.Catching;

/// <summary>What a catcher says of a stack.</summary>
/// <param name="Outcome">Whether it is in order.</param>
/// <param name="Layer">The layer that noticed, when one did.</param>
/// <param name="Reason">In its own words; empty when all is in order.</param>
public sealed record Finding(FindingOutcome Outcome, Layer? Layer, string Reason)
{
    /// <summary>All is in order.</summary>
    public static Finding Green { get; } = new(FindingOutcome.Green, null, "");

    /// <summary>Something is wrong.</summary>
    public static Finding Red(Layer layer, string reason) => new(FindingOutcome.Red, layer, reason);

    /// <summary>Nothing can be said.</summary>
    public static Finding Nothing(string reason) => new(FindingOutcome.Nothing, null, reason);
}
