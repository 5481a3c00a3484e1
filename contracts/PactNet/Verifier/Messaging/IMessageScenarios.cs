namespace PactNet.Verifier.Messaging;

/// <summary>How a provider makes each message that its pacts describe, by the interaction's description.</summary>
public interface IMessageScenarios
{
    IReadOnlyDictionary<string, Scenario> Scenarios { get; }

    /// <summary>A message that has content only.</summary>
    IMessageScenarios Add(string description, Func<dynamic> factory);

    /// <summary>A message with metadata or JSON settings of its own.</summary>
    IMessageScenarios Add(string description, Action<IMessageScenarioBuilder> configure);
}
