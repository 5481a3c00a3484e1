namespace PactNet;

/// <summary>What the consumer under test needs to know.</summary>
public interface IConsumerContext
{
    Uri MockServerUri { get; }
}
