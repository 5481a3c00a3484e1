namespace SecureMessaging.Rollout.Drill.Defects.Recents;

internal static class MoreThanFourRecents
{
    public static Defect Define() => new("more-than-four-recents", "Five recent care teams are shown.")
    {
        Mimics = "At most four, decided with users.",
        Source = "va.gov-team#116300",
        Layer = Layer.Journey,
        Seam = Seam.Code(@"(filter\([\w$]+=>[\w$]+!==void 0\)\.slice\(0,)[\w$]+\)", "${1}5)"),
        Catchers = [JourneyCatcher.Of<RecentCareTeams>("Of five recent teams four are shown, newest first")],
    };
}
