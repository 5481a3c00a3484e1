using SecureMessaging.Mocks.Bff.Polling;

namespace SecureMessaging.Rollout.Drill.Defects.Sending;

internal static class PollingStoppedEarly
{
    public static Defect Define() => new("polling-stopped-at-5-s", "The BFF waits five seconds for Oracle Health instead of sixty.")
    {
        Mimics = "A message that takes ten seconds is reported as failed, and sent again.",
        Source = "sm-api-and-bff.md §2.4",
        Layer = Layer.Journey,
        Seam = Seam.Bff(services => services.AddSingleton(new OracleHealthPollingOptions { Deadline = TimeSpan.FromSeconds(5) })),
        Catchers = [JourneyCatcher.Of<FaultsOfTheRecords>("Oracle Health takes half a minute: the user waits, and is told sent")],
    };
}
