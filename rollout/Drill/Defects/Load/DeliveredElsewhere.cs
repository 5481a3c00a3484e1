namespace SecureMessaging.Rollout.Drill.Defects.Load;

internal static class DeliveredElsewhere
{
    public static Defect Define() => new("delivered-to-another-facilitys-pool", "One message in 100 goes to the pool of another facility.")
    {
        Mimics = "A pool has no facility field: the map from facility to pool is data that somebody keeps.",
        Source = "oracle-health.md §3, §7",
        Layer = Layer.Reconciliation,
        Seam = Seam.SmApiToOracleHealth(scene => Spoil.For(OracleHealthCalls.Send, new EveryNth(100, new OtherFacility(scene.Population).SendAsync).AtAsync)),
        Catchers = [StageCatcher.Reconciling],
    };
}
