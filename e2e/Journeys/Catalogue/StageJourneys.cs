using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Steps;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>The journeys of the spine: at every percentage, whoever is in gets the new flow, whoever is not the legacy one, and both get their messages out.</summary>
internal static class StageJourneys
{
    public static Journey InsideBoth(DeviceProfile device, string persona = "hybrid") => Sends(
        $"A user inside both toggles writes to a team on each record ({device.Name})", UserWanted.Inside(persona), device, ["2", "3", "9", "11", "13", "18", "23"]);

    public static Journey InsideCuratedOnly(DeviceProfile device) => Sends(
        $"A user inside CURATED but not RECENT goes straight to the full list ({device.Name})",
        new("hybrid", Curated: true, Recent: false), device, ["2", "3", "18", "+curated-only"]);

    public static Journey AllowListed(DeviceProfile device) => Sends(
        $"An allow-listed user outside the percentage gets the new flow ({device.Name})", UserWanted.NamedOnTheAllowList("hybrid"), device, ["3", "+allow-list"]);

    public static Journey OnVistaAlone() => SendsToOne("A user inside with VistA alone", new("vista-single", Curated: true), Ehr.Vista);

    public static Journey OnOracleHealthAlone() => SendsToOne("A user inside with Oracle Health alone", new("oh-single", Curated: true), Ehr.OracleHealth);

    /// <summary>The last user let in at a percentage.</summary>
    public static Journey JustInside(int percent) => new($"The last user let in at {percent} % gets the new flow", new(Edge("in", percent), Curated: true), "18")
    {
        Walk = async journey => await (await journey.SignInAsync()).ExpectNewFlowAfterReloadAsync(),
    };

    /// <summary>The first user left out at a percentage.</summary>
    public static Journey JustOutside(int percent) => new($"The first user left out at {percent} % gets the legacy flow", UserWanted.Outside(Edge("out", percent)), "+legacy")
    {
        Walk = async journey => await (await journey.SignInAsync()).ExpectLegacyAfterReloadAsync(),
    };

    public static Journey Outside(DeviceProfile device) => new(
        $"A user outside gets the legacy form; the new routes do not exist ({device.Name})", UserWanted.Outside("hybrid"), "+legacy", "+routes-absent")
    {
        Device = device,
        Walk = async journey =>
        {
            var inbox = await journey.OpenInboxAsync();
            await inbox.Visit.ExpectTogglesByFormulaAsync(journey);
            var sent = await inbox.WriteToAsync(journey, Ehr.Vista);
            sent = await sent.WriteToAsync(journey, Ehr.OracleHealth);
            await sent.Visit.ExpectNoNewRoutesAsync();
        },
    };

    private static string Edge(string side, int percent) => percent == 5 ? $"stage-edge-{side}" : $"stage-edge-{side}-{percent}";

    private static Journey SendsToOne(string who, UserWanted user, Ehr ehr) => new($"{who} writes to a team", user, "2", "3")
    {
        Walk = async journey => await (await journey.OpenInboxAsync()).WriteToAsync(journey, ehr),
    };

    private static Journey Sends(string name, UserWanted user, DeviceProfile device, IReadOnlyList<string> rows) => new(name, user, rows)
    {
        Device = device,
        Walk = async journey =>
        {
            var inbox = await journey.OpenInboxAsync();
            await inbox.Visit.ExpectTogglesByFormulaAsync(journey);
            var sent = await inbox.WriteToAsync(journey, Ehr.Vista);
            await sent.WriteToAsync(journey, Ehr.OracleHealth);
        },
    };
}
