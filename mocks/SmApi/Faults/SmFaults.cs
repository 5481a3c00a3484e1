using SecureMessaging.Mocks.Host.Faults;

namespace SecureMessaging.Mocks.SmApi.Faults;

/// <summary>The faults of the SM API, beside those of any HTTP service.</summary>
public static class SmFaults
{
    /// <summary>Route name under which the second hop's faults are filtered.</summary>
    public const string SecondHop = "second-hop";

    public static IReadOnlyList<FaultKind> All { get; } =
    [
        new("token-expired", "the token ends in mid-session: SM103", _ => new ExpiredToken(),
            ["all-triage-teams", "triage-teams", "message-*", "draft-*", "reply-*", "folder-*", "thread-*", "categories", "signature-*"]),
        new("second-hop-refuses", "Oracle Health refuses what the SM API took: status FAILED (SM98 at the BFF)", _ => new SecondHopRefusal()),
        new("requires-oh-flag-missing", "as if requiresOHTriageGroup and requiresOHMessages were not sent (va.gov-team#114530)",
            _ => new OracleHealthFlagLost()),
        new("migration-window", "teams of 'stations' (all) are listed and take no message: SM151; replies SM129 (vets-api PR#26342)",
            given => new MigrationWindow(given.Texts("stations"))),
    ];
}
