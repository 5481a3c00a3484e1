namespace SecureMessaging.Rollout.Drill.Defects.Recipients;

internal static class OutageAsEmptyList
{
    public static Defect Define() => new("session-outage-shown-as-empty-list", "A list of care teams that cannot be had is answered as an empty one.")
    {
        Mimics = "A 503 at MHV's login reads as \"you have no care teams\", and nobody is alarmed.",
        Source = "sm-api-and-bff.md §4, errors of the session",
        Layer = Layer.Contract,
        Seam = Seam.PagesToBff(Spoil.AsSuccess(
            BffCalls.AllRecipients,
            status => status >= 500,
            """{"data":[],"meta":{"associatedTriageGroups":0,"associatedBlockedTriageGroups":0}}""")),
        Catchers = [ContractCatcher.OfPages("the care teams, while the SM API is down")],
    };
}
