namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>Satisfaction scores of real users, one per answer. A rehearsal has none: synthetic users are not satisfied or dissatisfied.</summary>
public sealed record CsatEvidence(IReadOnlyList<double> New, IReadOnlyList<double> Base);
