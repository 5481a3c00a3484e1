namespace SecureMessaging.Rollout.Drill.Seams;

/// <summary>An exchange on an arrow.</summary>
public sealed record ArrowSeam(string Where, Hop Hop, Func<Scene, Spoiling> Spoil) : Seam(Where);
