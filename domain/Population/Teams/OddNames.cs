namespace SecureMessaging.Population.Teams;

/// <summary>Team names that real directories hold and that break sorting, markup and layout.</summary>
internal static class OddNames
{
    private static readonly string[] Names =
    [
        "###WNY_NIGHT_TRIAGE###",
        "***TG 100_SLC4%",
        "O'Neill's \"Night\" <Team> & Friends",
        "فريق الرعاية الأولية",
        "プライマリケアチーム 初診",
        "Comprehensive Interdisciplinary Rehabilitation, Prosthetics and Long-Term Spinal Cord Injury Follow-Up Care Team West 12B",
        "Same Name Clinic",
        "Same Name Clinic",
    ];

    /// <summary>How many teams at the start of the list carry such a name.</summary>
    public static int Count => Names.Length;

    public static void Apply(List<TriageTeam> teams)
    {
        for (var i = 0; i < Names.Length; i++)
            teams[i] = teams[i] with { Name = Names[i], SuggestedNameDisplay = null };
    }
}
