namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>Everything a stage is judged by.</summary>
public sealed record StageEvidence
{
    /// <summary>Name of the stage: <c>A</c> to <c>E</c>.</summary>
    public required string Stage { get; init; }

    /// <summary>Share of users with the new flow, in percent; at 100 there is no base.</summary>
    public required double Percent { get; init; }

    /// <summary>One entry per EHR; or one, <see cref="Stratum.Combined"/>, where they cannot be told apart.</summary>
    public required IReadOnlyList<StratumEvidence> Strata { get; init; }

    /// <summary>Whether users got the flow the formula gives them.</summary>
    public AssignmentEvidence Assignment { get; init; } = AssignmentEvidence.NotChecked;

    /// <summary>Satisfaction, from real exports only; null in a rehearsal.</summary>
    public CsatEvidence? Csat { get; init; }

    /// <summary>Messages by platform and flow, where the source tells them apart. They decide nothing: users do.</summary>
    public IReadOnlyList<PlatformSends> Platforms { get; init; } = [];

    /// <summary>Which look this is.</summary>
    public Looks Looks { get; init; } = Looks.Once;

    /// <summary>The same without times: those of a load generator that was itself late are no evidence, while what was refused or lost is.</summary>
    public StageEvidence WithoutLatencies() => this with
    {
        Strata = [.. Strata.Select(stratum => stratum with { New = stratum.New.WithoutLatencies(), Base = stratum.Base.WithoutLatencies() })],
    };
}
