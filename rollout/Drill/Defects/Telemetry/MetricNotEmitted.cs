namespace SecureMessaging.Rollout.Drill.Defects.Telemetry;

internal static class MetricNotEmitted
{
    public static Defect Define() => new("metric-not-emitted", "A click on \"Select a different care team\" is recorded under the plan's wording.")
    {
        Mimics = "A dashboard keyed on one name and a page that emits another: the metric stays zero.",
        Source = "new-message-flow.md §9.1",
        Layer = Layer.Metrics,
        Seam = Seam.Code("Select a different care team link", "Select different care team"),
        Catchers = [JourneyCatcher.Of<WhatIsCounted>("A change of the care team is counted") with { Layer = Layer.Metrics }],
    };
}
