using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Percentages;

/// <summary>All journeys of a stage, as the rehearsal's profile <c>standard</c> walks them at every percentage.</summary>
public sealed class At_50_percent(Suite suite)
{
    private static readonly IReadOnlyList<Journey> Journeys = JourneyCatalogue.ForStage(50, JourneyProfile.All);

    public static TheoryData<string> Names => [.. Journeys.Select(journey => journey.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Journey(string name) => suite.Stack.WalkAsync(Journeys.Single(journey => journey.Name == name), Suite.Half);
}
