using System.Text.Json;

namespace PactNet.Verifier.Messaging;

internal sealed class MessageScenarioBuilder(string description) : IMessageScenarioBuilder
{
    private Func<dynamic>? _factory;
    private object? _metadata;
    private JsonSerializerOptions? _settings;

    public IMessageScenarioBuilder WithMetadata(dynamic metadata)
    {
        _metadata = metadata;
        return this;
    }

    public void WithContent(Func<dynamic> factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        _factory = factory;
    }

    public void WithContent(Func<dynamic> factory, JsonSerializerOptions settings)
    {
        WithContent(factory);
        _settings = settings;
    }

    public async Task WithContentAsync(Func<Task<dynamic>> factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        object content = await factory();
        WithContent(() => content);
    }

    public Task WithContentAsync(Func<Task<dynamic>> factory, JsonSerializerOptions settings)
    {
        _settings = settings;
        return WithContentAsync(factory);
    }

    public Scenario Build() => _factory is null
        ? throw new InvalidOperationException($"The message '{description}' has no content: call WithContent.")
        : new Scenario(description, _factory, _metadata, _settings);
}
