namespace SecureMessaging.Rollout.Drill.Defects.Load;

internal static class DeliveredTwice
{
    public static Defect Define() => new("delivered-twice", "One message in 100 is handed to Oracle Health twice.")
    {
        Mimics = "SM Exchange retries, and there is no idempotency key.",
        Source = "oracle-health.md §2, §3",
        Layer = Layer.Reconciliation,
        Seam = Seam.SmApiToOracleHealth(_ => Spoil.For(OracleHealthCalls.Send, new EveryNth(100, Spoil.TwiceAsync).AtAsync)),
        Catchers = [StageCatcher.Reconciling],
    };
}
