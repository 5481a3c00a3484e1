namespace SecureMessaging.Rollout.Drill.Arrows;

/// <summary>What the BFF asks of the SM patient API (sm-api-and-bff.md §2).</summary>
internal static class SmApiCalls
{
    public static readonly Call Session = new("GET", "/patient/session$");
    public static readonly Call AllTriageTeams = new("GET", "/alltriageteams$");
    public static readonly Call Create = new("POST", "/patient/message$");
    public static readonly Call CreateWithFiles = new("POST", "/patient/message/attach$");
    public static readonly Call Status = new("GET", @"/message/\d+/status$");
}
