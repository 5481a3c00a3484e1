using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Topics;

/// <summary>Journeys that flip toggles, order faults or count: one after the other, on a stack of their own.</summary>
public abstract class SerialTopicTests<TTopic>(RunningStack stack) : IClassFixture<RunningStack>, IAsyncLifetime
    where TTopic : IJourneySet
{
#pragma warning disable CA1000 // MemberData wants a static member, and the topic is the type argument.
    public static TheoryData<string> Names => [.. TTopic.All.Select(journey => journey.Name)];
#pragma warning restore CA1000

    public async ValueTask InitializeAsync() => await stack.ServeAsync(Suite.Half);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [MemberData(nameof(Names))]
    public Task Journey(string name) => stack.WalkAsync(TTopic.All.Single(journey => journey.Name == name), Suite.Half);
}
