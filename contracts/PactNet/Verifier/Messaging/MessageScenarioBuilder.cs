using System.Text.Json;

namespace PactNet.Verifier.Messaging;

internal sealed class MessageScenarioBuilder(string description) : IMessageScenarioBuilder
{
    private Func<dynamic>? factory;
    private object? metadata;
    private JsonSerializerOptions? settings;

    public IMessageScenarioBuilder WithMetadata(dynamic metadata)
    {
        this.metadata = metadata;
        return this;
    }

    public void WithContent(Func<dynamic> factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        this.factory = factory;
    }

    public void WithContent(Func<dynamic> factory, JsonSerializerOptions settings)
    {
        WithContent(factory);
        this.settings = settings;
    }

    public async Task WithContentAsync(Func<Task<dynamic>> factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        object content = await factory();
        WithContent(() => content);
    }

    public Task WithContentAsync(Func<Task<dynamic>> factory, JsonSerializerOptions settings)
    {
        this.settings = settings;
        return WithContentAsync(factory);
    }

    public Scenario Build() => factory is null
        ? throw new InvalidOperationException($"The message '{description}' has no content: call WithContent.")
        : new Scenario(description, factory, metadata, settings);
}
