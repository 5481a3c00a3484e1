namespace SecureMessaging.Rollout.Drill.Defects.Telemetry;

internal static class WrongPlatformTag
{
    public static Defect Define() => new("wrong-platform-tag", "Messages written in a browser are counted as the mobile app's.")
    {
        Mimics = "The dashboard compares platforms: sends per platform is a criterion of the release.",
        Source = "sm-api-and-bff.md §7; release plan, messages sent per platform",
        Layer = Layer.Metrics,
        Seam = Seam.PagesToBff(Spoil.Request(BffCalls.Send, exchange =>
        {
            exchange.Request.Path = "/mobile/v0/messaging/health/messages";
            return Task.CompletedTask;
        })),
        Catchers = [JourneyCatcher.Of<WhatIsCounted>("A send is counted by platform, flow, record and station") with { Layer = Layer.Metrics }],
    };
}
