namespace SecureMessaging.Rollout.Rehearsal.Store;

/// <summary>Where a stage stands in its run: number and name, which is also its folder (<c>03-B</c>).</summary>
public sealed record StagePlace(int Number, string Name)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Number:00}-{Name}";
}
