using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Percentages;

/// <summary>
/// The other percentages on one stack: the pairwise journeys, and the users at the edge. The pages are told yes or no and never a percentage,
/// so the rest of a stage's journeys would prove at 25 % what they prove at 50.
/// </summary>
public sealed class Over_the_ramp(RunningStack stack) : IClassFixture<RunningStack>
{
    private static readonly int[] Percentages = [0, 5, 25, 75, 100];

    public static TheoryData<int, string> Walks => [.. from percent in Percentages from journey in At(percent) select (percent, journey.Name)];

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task Journey(int percent, string name)
    {
        var toggles = StageToggles.At(percent);
        await stack.ServeAsync(toggles);
        await stack.WalkAsync(At(percent).Single(journey => journey.Name == name), toggles);
    }

    private static IEnumerable<Journey> At(int percent) => [.. JourneyCatalogue.ForStage(percent, JourneyProfile.Pairwise), .. JourneyCatalogue.AtTheEdgeOf(percent)];
}
