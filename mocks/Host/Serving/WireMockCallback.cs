using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Host.Routing;
using WireMock;
using WireMock.ResponseBuilders;
using WireMock.Types;
using WireMock.Util;

namespace SecureMessaging.Mocks.Host.Serving;

/// <summary>WireMock's way to an endpoint: the callback of a route's mapping.</summary>
/// <remarks>
/// A callback, not an <c>IResponseProvider</c> of our own: WireMock's admin API can list no other. A callback is not given the
/// connection that faults act on, so the short-cut, which read the request before it stood aside, leaves both here.
/// </remarks>
internal sealed class WireMockCallback(Responder responder)
{
    private readonly AsyncLocal<(HttpContext Context, SimRequest Request)?> _current = new();

    /// <summary>The response of every mapping of ours.</summary>
    public IResponseBuilder Response() => WireMock.ResponseBuilders.Response.Create().WithCallback(AnswerAsync);

    public void Pass(HttpContext context, SimRequest request) => _current.Value = (context, request);

    private async Task<IResponseMessage> AnswerAsync(IRequestMessage message)
    {
        var (context, request) = _current.Value ?? throw new InvalidOperationException("The request passed by the short-cut.");
        return await responder.AnswerAsync(context, request) is { } answer ? Map(answer) : new ResponseMessage { StatusCode = 200 };
    }

    private static ResponseMessage Map(SimResponse answer)
    {
        var message = new ResponseMessage
        {
            StatusCode = answer.Status,
            Headers = answer.Headers.GroupBy(header => header.Key)
                .ToDictionary(group => group.Key, group => new WireMockList<string>([.. group.Select(header => header.Value)])),
        };
        if (answer.ContentType is not null)
            message.AddHeader("Content-Type", answer.ContentType);
        if (!answer.Body.IsEmpty)
            message.BodyData = new BodyData { DetectedBodyType = BodyType.Bytes, BodyAsBytes = answer.Body.ToArray() };
        return message;
    }
}
