namespace SecureMessaging.Rollout.Drill.Defects.Recents;

internal static class OtherPatientsRecents
{
    public static Defect Define() => new("other-patients-recents", "The search of sent messages is cached without the user in its key.")
    {
        Mimics = "One patient sees whom another wrote to: the worst kind of defect.",
        Source = "OWASP A01; vets-api caches by user_id (sm-api-and-bff.md §1.1)",
        Layer = Layer.Journey,
        Seam = Seam.PagesToBff(_ => new Remembered(BffCalls.SearchSent, byUser: false).AtAsync),
        Catchers = [JourneyCatcher.Of<RecentCareTeams>("Of five recent teams four are shown, newest first", "One recent team is shown alone")],
    };
}
