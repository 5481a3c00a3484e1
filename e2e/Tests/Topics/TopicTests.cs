using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Topics;

/// <summary>Every journey of a topic as a test of its own, on the stack that all share.</summary>
public abstract class TopicTests<TTopic>(Suite suite)
    where TTopic : IJourneySet
{
#pragma warning disable CA1000 // MemberData wants a static member, and the topic is the type argument.
    public static TheoryData<string> Names => [.. TTopic.All.Select(journey => journey.Name)];
#pragma warning restore CA1000

    [Theory]
    [MemberData(nameof(Names))]
    public Task Journey(string name) => suite.Stack.WalkAsync(TTopic.All.Single(journey => journey.Name == name), Suite.Half);
}
