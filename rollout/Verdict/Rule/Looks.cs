namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>How often the stage's figures are judged; promotion only at the final look.</summary>
public readonly record struct Looks(int Planned, bool IsFinal)
{
    /// <summary>One look, at the end.</summary>
    public static Looks Once => new(1, true);
}
