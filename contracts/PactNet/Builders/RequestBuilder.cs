using System.Text.Json;
using PactNet.Drivers;
using PactNet.Interop;
using PactNet.Matchers;

namespace PactNet.Builders;

internal sealed class RequestBuilder(IInteractionDriver interaction, JsonSerializerOptions json) : IRequestBuilderV4
{
    private readonly Occurrences _queries = new();
    private readonly Occurrences _headers = new();
    private bool _requested;

    public IRequestBuilderV4 Given(string providerState)
    {
        interaction.Given(providerState);
        return this;
    }

    public IRequestBuilderV4 Given(string providerState, IDictionary<string, string> parameters)
    {
        foreach (var (name, value) in parameters)
        {
            interaction.Given(providerState, name, value);
        }

        return this;
    }

    public IRequestBuilderV4 WithRequest(HttpMethod method, string path) => WithRequest(method.Method, path);

    public IRequestBuilderV4 WithRequest(string method, string path)
    {
        interaction.WithRequest(method, MatcherNames.Checked(path));
        _requested = true;
        return this;
    }

    public IRequestBuilderV4 WithQuery(string key, string value)
    {
        interaction.WithQuery(key, MatcherNames.Checked(value), _queries.Next(key));
        return this;
    }

    public IRequestBuilderV4 WithQuery(string key, IMatcher matcher) => WithQuery(key, JsonSerializer.Serialize(matcher, json));

    public IRequestBuilderV4 WithHeader(string key, string value)
    {
        interaction.WithHeader(InteractionPart.Request, key, MatcherNames.Checked(value), _headers.Next(key));
        return this;
    }

    public IRequestBuilderV4 WithHeader(string key, IMatcher matcher) => WithHeader(key, JsonSerializer.Serialize(matcher, json));

    public IRequestBuilderV4 WithJsonBody(dynamic body) => WithJsonBody(body, json, "application/json");

    public IRequestBuilderV4 WithJsonBody(dynamic body, string contentType) => WithJsonBody(body, json, contentType);

    public IRequestBuilderV4 WithJsonBody(dynamic body, JsonSerializerOptions settings) => WithJsonBody(body, settings, "application/json");

    public IRequestBuilderV4 WithJsonBody(dynamic body, JsonSerializerOptions settings, string contentType) =>
        WithBody(MatcherNames.Checked(JsonSerializer.Serialize<object>((object)body, settings)), contentType);

    public IRequestBuilderV4 WithBody(string body, string contentType)
    {
        interaction.WithBody(InteractionPart.Request, contentType, body);
        return this;
    }

    public IResponseBuilderV4 WillRespond() => _requested
        ? new ResponseBuilder(interaction, json)
        : throw new InvalidOperationException("Call WithRequest before WillRespond: an interaction needs a request.");
}
