using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Host.Routing;
using WireMock;
using WireMock.ResponseProviders;
using WireMock.Settings;
using WireMock.Types;
using WireMock.Util;

namespace SecureMessaging.Mocks.Host.Serving;

/// <summary>WireMock's way to an endpoint: the mapping of one route.</summary>
internal sealed class WireMockProvider(Responder responder) : IResponseProvider
{
    public async Task<(IResponseMessage Message, IMapping? Mapping)> ProvideResponseAsync(
        IMapping mapping, HttpContext context, IRequestMessage requestMessage, WireMockServerSettings settings)
    {
        // The short-cut read the request before it stood aside.
        var request = context.Features.Get<SimRequest>() ?? throw new InvalidOperationException("The request passed by the simulator's middleware.");
        var answer = await responder.AnswerAsync(context, request);
        return (answer is null ? new ResponseMessage { StatusCode = 200 } : Map(answer), null);
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
