using PactNet;

namespace SecureMessaging.Contracts.Expectations;

/// <summary>One behaviour of a provider that a consumer relies on.</summary>
/// <param name="Description">Unique in its pact, and readable: descriptions are the contract's table of contents.</param>
/// <param name="Agree">States, request and response, as the pact holds them.</param>
/// <param name="Exercise">Makes the consumer's own client code do it against the mock provider, and looks at what the client made of the answer.</param>
public sealed record Expectation(string Description, Action<IRequestBuilderV4> Agree, Func<Uri, CancellationToken, Task> Exercise)
{
    /// <summary>What the client asks of its own accord after this answer, for instance when it is sent elsewhere: interactions of their own.</summary>
    public IReadOnlyList<FollowUp> FollowUps { get; init; } = [];
}
