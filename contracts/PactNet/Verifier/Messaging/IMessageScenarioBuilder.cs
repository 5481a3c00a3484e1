using System.Text.Json;

namespace PactNet.Verifier.Messaging;

/// <summary>Says what one message holds.</summary>
public interface IMessageScenarioBuilder
{
    IMessageScenarioBuilder WithMetadata(dynamic metadata);

    void WithContent(Func<dynamic> factory);

    void WithContent(Func<dynamic> factory, JsonSerializerOptions settings);

    Task WithContentAsync(Func<Task<dynamic>> factory);

    Task WithContentAsync(Func<Task<dynamic>> factory, JsonSerializerOptions settings);
}
