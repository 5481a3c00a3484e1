using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Rollout.Drill.Defects.Toggles;

internal static class RollbackWithoutEffect
{
    public static Defect Define() => new("rollback-without-effect", "Disabling a toggle is confirmed and does nothing.")
    {
        Mimics = "After Enable a lower percentage changes nothing: a rollback by the wrong gate looks done.",
        Source = "flipper.md §4",
        Layer = Layer.Journey,
        Seam = Seam.PagesToBff(Spoil.For(new Call("DELETE", "^/flipper/api/features/[^/]+/boolean$"), (exchange, _) => exchange.Response.WriteAsync("{}"))),
        Catchers = [JourneyCatcher.Of<FlipsInTheFlow>("Disabled while the user is on the interstitial: he finishes, and is in the legacy flow after a reload")],
    };
}
