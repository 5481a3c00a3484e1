using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Steps;
using SecureMessaging.E2E.Journeys.Users;
using static SecureMessaging.E2E.Journeys.Catalogue.PairwiseSide;
using static SecureMessaging.Population.Facilities.Ehr;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>Sixteen journeys over six stages in which every pair of side, record, screen and way in occurs, and every stage meets each of them.</summary>
public static class PairwiseJourneys
{
    private const string Radios = "hybrid";
    private const string SystemList = "hybrid-six-systems";
    private const string NoRecents = "recent-none";

    /// <summary>The table; a test proves that it is pairwise.</summary>
    public static IReadOnlyList<PairwiseRow> Table { get; } =
    [
        new(0, Outside, Vista, Phone: false, Radios),
        new(0, AllowListed, OracleHealth, Phone: true, SystemList),
        new(1, Inside, OracleHealth, Phone: false, NoRecents),
        new(1, Outside, OracleHealth, Phone: true, Radios),
        new(1, AllowListed, Vista, Phone: false, SystemList),
        new(2, Inside, Vista, Phone: true, Radios),
        new(2, Outside, OracleHealth, Phone: false, SystemList),
        new(2, AllowListed, Vista, Phone: true, NoRecents),
        new(3, Inside, OracleHealth, Phone: true, SystemList),
        new(3, Outside, Vista, Phone: true, NoRecents),
        new(3, AllowListed, OracleHealth, Phone: false, Radios),
        new(4, Inside, Vista, Phone: false, SystemList),
        new(4, Outside, OracleHealth, Phone: false, NoRecents),
        new(4, AllowListed, Vista, Phone: true, Radios),
        new(5, Inside, OracleHealth, Phone: false, Radios),
        new(5, Inside, Vista, Phone: true, NoRecents),
    ];

    internal static IEnumerable<Journey> At(int place) => Table.Where(row => row.Place == place).Select(Make);

    private static Journey Make(PairwiseRow row)
    {
        var device = row.Phone ? DeviceProfile.Phone : DeviceProfile.Desktop;
        var name = $"{Who(row.Side)} ({row.Persona}) writes to a team on {(row.Ehr == Vista ? "VistA" : "Oracle Health")} ({device.Name})";
        return new(name, User(row), row.Side == Outside ? ["+legacy", "+routes-absent"] : ["2", "3", "18"])
        {
            Device = device,
            Walk = async journey =>
            {
                var inbox = await journey.OpenInboxAsync();
                await inbox.Visit.ExpectTogglesByFormulaAsync(journey);
                var sent = await inbox.WriteToAsync(journey, row.Ehr);
                if (row.Side == Outside)
                    await sent.Visit.ExpectNoNewRoutesAsync();
            },
        };
    }

    private static UserWanted User(PairwiseRow row) => row.Side switch
    {
        Inside => new(row.Persona, Curated: true),
        Outside => UserWanted.Outside(row.Persona),
        _ => UserWanted.NamedOnTheAllowList(row.Persona),
    };

    private static string Who(PairwiseSide side) => side switch
    {
        Inside => "A user inside",
        Outside => "A user outside",
        _ => "An allow-listed user outside",
    };
}
