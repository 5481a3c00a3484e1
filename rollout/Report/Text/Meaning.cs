namespace SecureMessaging.Rollout.Report.Text;

/// <summary>What a GO of this harness means, and what it does not.</summary>
internal static class Meaning
{
    public static IReadOnlyList<string> Does { get; } =
    [
        "Fit to start stage A: on the parts rehearsed here, the new flow was shown to be no worse than the base within the plan's margins, at every percentage, for VistA and for Oracle Health.",
        "The contracts between pages, back end and messaging hold; every message that a client was told was sent was delivered once, where it belongs; the rollback works in the time given.",
    ];

    public static IReadOnlyList<string> DoesNot { get; } =
    [
        "It is no evidence about production Oracle Health payloads: no recording of them exists, so every Oracle Health answer here is an informed guess.",
        "Latencies are those of simulators, marked assumed; they show a difference between flows, not the speed of production.",
        "It says nothing of satisfaction (CSAT), of call-centre load, or of how many people will use the flow: only the real stages can.",
        "The replies of care teams from Oracle Health (the inbound half) are not modelled.",
        "Each real stage has its own verdict, from its own numbers: run the verdict command on them.",
    ];
}
