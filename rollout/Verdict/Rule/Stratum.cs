namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>The part of the users a figure is about: by the EHR of the team they message, or both together.</summary>
public enum Stratum
{
    Vista,
    OracleHealth,
    Combined,
}
