using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Percentages;

/// <summary>The journeys of one percentage, on a stack of its own.</summary>
public abstract class PercentageTests(RunningStack stack, int percent) : IClassFixture<RunningStack>, IAsyncLifetime
{
    public static TheoryData<string> At(int percent) => [.. JourneyCatalogue.ForStage(percent, JourneyProfile.All).Select(journey => journey.Name)];

    public async ValueTask InitializeAsync() => await stack.ServeAsync(StageToggles.At(percent));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected Task WalkAsync(string name) =>
        stack.WalkAsync(JourneyCatalogue.ForStage(percent, JourneyProfile.All).Single(journey => journey.Name == name), StageToggles.At(percent));
}
