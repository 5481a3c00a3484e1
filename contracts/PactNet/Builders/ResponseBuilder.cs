using System.Net;
using System.Text.Json;
using PactNet.Drivers;
using PactNet.Interop;
using PactNet.Matchers;

namespace PactNet.Builders;

internal sealed class ResponseBuilder(IInteractionDriver interaction, JsonSerializerOptions json) : IResponseBuilderV4
{
    private readonly Occurrences _headers = new();

    public IResponseBuilderV4 WithStatus(HttpStatusCode status) => WithStatus((ushort)status);

    public IResponseBuilderV4 WithStatus(ushort status)
    {
        interaction.WithStatus(status);
        return this;
    }

    public IResponseBuilderV4 WithHeader(string key, string value)
    {
        interaction.WithHeader(InteractionPart.Response, key, MatcherNames.Checked(value), _headers.Next(key));
        return this;
    }

    public IResponseBuilderV4 WithHeader(string key, IMatcher matcher) => WithHeader(key, JsonSerializer.Serialize(matcher, json));

    public IResponseBuilderV4 WithJsonBody(dynamic body) => WithJsonBody(body, json);

    public IResponseBuilderV4 WithJsonBody(dynamic body, JsonSerializerOptions settings) =>
        WithBody(MatcherNames.Checked(JsonSerializer.Serialize<object>((object)body, settings)), "application/json");

    public IResponseBuilderV4 WithBody(string body, string contentType)
    {
        interaction.WithBody(InteractionPart.Response, contentType, body);
        return this;
    }
}
