namespace PactNet.Verifier.Messaging;

internal sealed class MessageScenarios : IMessageScenarios
{
    private readonly Dictionary<string, Scenario> _scenarios = [];

    public IReadOnlyDictionary<string, Scenario> Scenarios => _scenarios;

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
        if (!_scenarios.TryAdd(scenario.Description, scenario))
        {
            throw new InvalidOperationException($"The message '{scenario.Description}' is described twice.");
        }

        return this;
    }
}
