namespace SecureMessaging.Load.Scenarios.Visits;

/// <summary>Makes visits.</summary>
internal static class VisitFactory
{
    // Of those who start a message, 46 % finish (release-plan-and-volumes.md, section 5); that the rest halves is assumed.
    private const double Finish = 0.46;
    private const double LeaveDraft = 0.27;

    /// <summary>A visit of a kind; <paramref name="draw"/>, from [0, 1), decides a mixture.</summary>
    public static Visit Create(VisitKind kind, VisitEnvironment environment, double draw) => kind switch
    {
        VisitKind.DraftAutosave => new DraftAutosaveVisit(environment),
        VisitKind.Recipients => new RecipientsVisit(environment),
        VisitKind.Recent => new RecentVisit(environment),
        VisitKind.Attachments => new AttachmentsVisit(environment),
        VisitKind.Mixed when draw >= Finish + LeaveDraft => new RecipientsVisit(environment),
        VisitKind.Mixed when draw >= Finish => new DraftAutosaveVisit(environment),
        _ => new SendVisit(environment),
    };
}
