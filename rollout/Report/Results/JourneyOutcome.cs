namespace SecureMessaging.Rollout.Report.Results;

public enum JourneyOutcome
{
    Passed,
    Failed,
    Skipped,
}
