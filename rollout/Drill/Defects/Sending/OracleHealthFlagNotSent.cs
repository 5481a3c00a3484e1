namespace SecureMessaging.Rollout.Drill.Defects.Sending;

internal static class OracleHealthFlagNotSent
{
    public static Defect Define() => new("is-oh-triage-group-missing", "The pages send to Oracle Health teams without is_oh_triage_group.")
    {
        Mimics = "The BFF trusts the browser: without the flag nobody follows the message to Oracle Health.",
        Source = "sm-api-and-bff.md §4 (is_oh_triage_group)",
        Layer = Layer.Journey,
        Seam = Seam.Script(PageScript.BeforeCalls("url = String(url).replace('?is_oh_triage_group=true', '');")),
        Catchers = [JourneyCatcher.Of<WritingAMessage>("To an Oracle Health team: the flag is in the address")],
    };
}
