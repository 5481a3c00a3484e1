namespace SecureMessaging.Rollout.Drill.Defects.Recents;

internal static class RecentsBeyondSixMonths
{
    public static Defect Define() => new("recents-beyond-six-months", "The search goes back a year further.")
    {
        Mimics = "Teams written to long ago, and perhaps gone, are offered as recent.",
        Source = "va.gov-team#116300",
        Layer = Layer.Journey,
        Seam = Seam.PagesToBff(Spoil.Sent(BffCalls.SearchSent, body =>
            body["fromDate"] = DateTimeOffset.Parse((string)body["fromDate"]!).AddYears(-1).ToString("O"))),
        Catchers = [JourneyCatcher.Of<RecentCareTeams>("What was sent seven months ago is not recent")],
    };
}
