namespace SecureMessaging.Rollout.Drill;

/// <summary>Something put in on purpose, to see whether the harness notices.</summary>
/// <param name="Name">In kebab-case, as given to <c>--only</c>.</param>
/// <param name="Does">What it does, in a sentence.</param>
public sealed record Defect(string Name, string Does)
{
    /// <summary>The failure in real life that it stands for.</summary>
    public required string Mimics { get; init; }

    /// <summary>Where that is known from.</summary>
    public required string Source { get; init; }

    /// <summary>The layer that should catch it.</summary>
    public required Layer Layer { get; init; }

    /// <summary>Where it is fitted.</summary>
    public required Seam Seam { get; init; }

    /// <summary>Who is asked, in this order; the first is of the layer that should catch it.</summary>
    public required IReadOnlyList<ICatcher> Catchers { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
