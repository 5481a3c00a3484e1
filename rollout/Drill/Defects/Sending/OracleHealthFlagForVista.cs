namespace SecureMessaging.Rollout.Drill.Defects.Sending;

internal static class OracleHealthFlagForVista
{
    public static Defect Define() => new("is-oh-triage-group-set-for-vista", "The pages send to VistA teams with is_oh_triage_group.")
    {
        Mimics = "The BFF polls for a status that VistA never gives.",
        Source = "sm-api-and-bff.md §2.4",
        Layer = Layer.Journey,
        Seam = Seam.Script(PageScript.BeforeCalls("if (String(url).endsWith('/messaging/messages')) url += '?is_oh_triage_group=true';")),
        Catchers = [JourneyCatcher.Of<WritingAMessage>("To a VistA team: snake case, one trailing space, no Oracle Health flag")],
    };
}
