using SecureMessaging.Contracts.Verification.Pacts;

namespace SecureMessaging.Contracts.Verification.Stack;

/// <summary>Which persona has the care teams a state asks for.</summary>
internal static class CareTeams
{
    private static readonly Dictionary<string, string> Personas = new(StringComparer.Ordinal)
    {
        ["VistA"] = "vista-single",
        ["Oracle Health"] = "oh-single",
        ["both"] = "hybrid",
        ["one blocked"] = "team-blocked",
        ["none"] = "no-associations",
    };

    // Every copy may write to the same four hundred teams, so a pact can name one.
    private const string AtTheLargeFacility = "four-hundred-teams";

    public static async Task CastAsync(Scene scene, ProviderState state)
    {
        var wanted = state.Text("careTeams");
        var persona = Personas.GetValueOrDefault(wanted) ?? throw new StateException($"No persona has the care teams \"{wanted}\": there are {string.Join(", ", Personas.Keys)}.");
        var veteran = await scene.CastAsync(persona);
        if (veteran.Teams.Any(team => team is { Blocked: false, Preferred: true }))
        {
            Address(scene, veteran.Open);
        }
    }

    public static async Task CastWithAsync(Scene scene, ProviderState state)
    {
        var veteran = await scene.CastAsync(AtTheLargeFacility);
        if (!veteran.Teams.Any(team => $"{team.Id}" == state.Text("teamId") && !team.Blocked))
        {
            throw new UnarrangeableException($"Care team {state.Text("teamId")} belongs to seed 42; this stack's population has another.");
        }
    }

    public static async Task CastBlockedAsync(Scene scene)
    {
        var veteran = await scene.CastAsync("facility-blocked");
        Address(scene, veteran.Teams.First(team => team.Blocked));
    }

    private static void Address(Scene scene, Veteran.Team team)
    {
        scene.Set("teamId", team.Id);
        scene.Set("stationNumber", team.StationNumber);
    }
}
