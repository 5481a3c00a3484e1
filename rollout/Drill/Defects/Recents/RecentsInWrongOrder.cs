namespace SecureMessaging.Rollout.Drill.Defects.Recents;

internal static class RecentsInWrongOrder
{
    public static Defect Define() => new("recents-in-wrong-order", "Sent messages are found oldest first.")
    {
        Mimics = "The order of the answer is the order of recency: a changed sort upstream turns the list round.",
        Source = "new-message-flow.md §4.2",
        Layer = Layer.Journey,
        Seam = Seam.PagesToBff(Spoil.Answered(BffCalls.SearchSent, answer =>
        {
            var found = answer["data"]!.AsArray();
            var reversed = found.Reverse().Select(message => message!.DeepClone()).ToArray();
            found.Clear();
            foreach (var message in reversed)
                found.Add(message);
        })),
        Catchers = [JourneyCatcher.Of<RecentCareTeams>("Of five recent teams four are shown, newest first")],
    };
}
