namespace PactNet.Builders;

internal sealed record ConsumerContext(Uri MockServerUri) : IConsumerContext;
