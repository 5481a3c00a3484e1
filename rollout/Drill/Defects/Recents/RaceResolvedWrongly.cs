namespace SecureMessaging.Rollout.Drill.Defects.Recents;

internal static class RaceResolvedWrongly
{
    public static Defect Define() => new("interstitial-race-resolved-wrongly", "Whoever is quicker than the search is led to the recent care teams.")
    {
        Mimics = "A click before the search answers led to a spinner.",
        Source = "new-message-flow.md §3.1 (race)",
        Layer = Layer.Journey,
        Seam = Seam.Code(@"([\w$]+\.value)\?\.length(\?[\w$]+\.recent:)", "$1?.length!==0$2"),
        Catchers = [JourneyCatcher.Of<RecentCareTeams>("Whoever is quicker than the search goes to the full list")],
    };
}
