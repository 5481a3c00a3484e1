using System.Text.Json;

namespace PactNet.Verifier.Messaging;

/// <summary>How the provider makes one message.</summary>
public class Scenario
{
    private readonly Func<dynamic> _factory;

    public Scenario(string description, Func<dynamic> factory)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(description);
        ArgumentNullException.ThrowIfNull(factory);
        Description = description;
        _factory = factory;
    }

    public Scenario(string description, Func<dynamic> factory, dynamic? metadata, JsonSerializerOptions? settings)
        : this(description, factory)
    {
        Metadata = metadata;
        JsonSettings = settings;
    }

    public string Description { get; }

    public dynamic? Metadata { get; }

    public JsonSerializerOptions? JsonSettings { get; }

    public dynamic Invoke() => _factory();
}
