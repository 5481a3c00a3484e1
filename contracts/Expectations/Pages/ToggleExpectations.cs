using PactNet.Matchers;
using SecureMessaging.Contracts.Expectations.Matching;
using SecureMessaging.Contracts.Expectations.Running;

namespace SecureMessaging.Contracts.Expectations.Pages;

/// <summary>What the pages ask before anything is shown: which toggles are on, and who is signed in.</summary>
internal static class ToggleExpectations
{
    private const string Curated = "mhv_secure_messaging_curated_list_flow";

    public static IEnumerable<Expectation> All =>
    [
        Toggle("the toggles of a Veteran in the new flow", on: true),
        Toggle("the toggles of a Veteran in the legacy flow", on: false),
        new(
            "the signed-in user",
            request => request
                .GivenThat(PagesStates.SignedIn, ("careTeams", "both"))
                .Asking("/v0/user")
                .WillRespond().WithStatus(200).WithJsonBody(new
                {
                    data = new
                    {
                        attributes = new
                        {
                            profile = new { firstName = Match.Type("Veteran"), lastName = Match.Type("Sample"), email = Match.Regex("v@example.test", ".+@.+") },
                            vaProfile = new
                            {
                                facilities = Match.MinType(new { facilityId = Match.Regex("668", "\\d{3}[A-Z0-9]*"), isCerner = Match.Type(true) }, 1),
                                ohMigrationInfo = new { migrationSchedules = Match.MinType(Move, 0) },
                            },
                        },
                    },
                }),
            async (provider, cancellation) =>
            {
                var user = await PagesClient.CallAsync(provider, "getUser", cancellation);
                Require.That((bool)user!["facilities"]![0]!["isCerner"]!);
                Require.That((string?)user["migrations"]![0]!["facilities"]![0]!["facilityName"] == "VA Ann Arbor health care");
            }),
    ];

    // The phase a move is in is null long before it, and a pact has no word for "text or null".
    private static object Move => new
    {
        facilities = Match.MinType(new { facilityId = Match.Regex("506", "\\d{3}[A-Z0-9]*"), facilityName = Match.Type("VA Ann Arbor health care") }, 1),
        phases = new { p6 = Match.Type("May 3, 2026") },
    };

    private static Expectation Toggle(string description, bool on) => new(
        description,
        request => request
            .GivenThat(PagesStates.SignedIn, ("careTeams", "both"))
            .GivenThat(PagesStates.Toggle, ("toggle", Curated), ("on", on))
            .Asking("/v0/feature_toggles")
            .WillRespond().WithStatus(200).WithJsonBody(new { data = new { features = Expect.ArrayContaining(new { name = Curated, value = on }) } }),
        async (provider, cancellation) =>
        {
            var toggles = await PagesClient.CallAsync(provider, "getFeatureToggles", cancellation);
            Require.That((bool)toggles![Curated]! == on);
        });
}
