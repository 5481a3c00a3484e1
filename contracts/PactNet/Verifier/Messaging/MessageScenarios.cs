namespace PactNet.Verifier.Messaging;

internal sealed class MessageScenarios : IMessageScenarios
{
    private readonly Dictionary<string, Scenario> scenarios = [];

    public IReadOnlyDictionary<string, Scenario> Scenarios => scenarios;

    public IMessageScenarios Add(string description, Func<dynamic> factory) => Add(new Scenario(description, factory));

    public IMessageScenarios Add(string description, Action<IMessageScenarioBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        var builder = new MessageScenarioBuilder(description);
        configure(builder);
        return Add(builder.Build());
    }

    private MessageScenarios Add(Scenario scenario)
    {
        if (!scenarios.TryAdd(scenario.Description, scenario))
        {
            throw new InvalidOperationException($"The message '{scenario.Description}' is described twice.");
        }

        return this;
    }
}
