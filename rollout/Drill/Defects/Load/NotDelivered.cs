namespace SecureMessaging.Rollout.Drill.Defects.Load;

internal static class NotDelivered
{
    public static Defect Define() => new("accepted-not-delivered-1-in-200", "One message in 200 to Oracle Health is accepted and not delivered.")
    {
        Mimics = "Told \"sent\", never there: the failure on record of this very integration.",
        Source = "va.gov-team#121272, #139863; oracle-health.md §6.1",
        Layer = Layer.Reconciliation,
        Seam = Seam.SmApiToOracleHealth(_ => Spoil.For(OracleHealthCalls.Send, new EveryNth(200, Swallowed.AnswerAsync).AtAsync)),
        Catchers = [StageCatcher.Reconciling],
    };
}
