namespace PactNet;

/// <summary>Runs the consumer against the mock provider and writes the pact file if they agree.</summary>
public interface IPactBuilder
{
    void Verify(Action<IConsumerContext> interact);

    Task VerifyAsync(Func<IConsumerContext, Task> interact);
}
