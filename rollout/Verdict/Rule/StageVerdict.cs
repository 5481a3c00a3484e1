namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>The verdict on a stage.</summary>
/// <param name="Outcome">What to do.</param>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Reasons">Sentences a product manager can read: stage, flow, EHR, code and figures.</param>
/// <param name="Strata">The verdict and figures of each stratum, the combined one last.</param>
/// <param name="NotConcluded">What could not be concluded, and why.</param>
/// <param name="Notes">What else was seen; it decided nothing.</param>
public sealed record StageVerdict(
    StageOutcome Outcome,
    StageRule Rule,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<StratumVerdict> Strata,
    IReadOnlyList<string> NotConcluded,
    IReadOnlyList<string> Notes);
