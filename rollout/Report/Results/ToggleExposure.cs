namespace SecureMessaging.Rollout.Report.Results;

/// <summary>Users in one combination of the two toggles; they are bucketed independently.</summary>
public sealed record ToggleExposure(bool Curated, bool Recent, int Users);
