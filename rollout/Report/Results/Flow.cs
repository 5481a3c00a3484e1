namespace SecureMessaging.Rollout.Report.Results;

/// <summary>What a client did: the new flow, or the legacy form.</summary>
public enum Flow
{
    New,
    Base,
}
