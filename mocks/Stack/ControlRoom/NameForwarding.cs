using Microsoft.AspNetCore.Http;
using Yarp.ReverseProxy.Forwarder;

namespace SecureMessaging.Mocks.Stack.ControlRoom;

/// <summary>Tells the BFF by which name a browser came, so that without a token it can turn a name of somebody else away.</summary>
internal sealed class NameForwarding : HttpTransformer
{
    public override async ValueTask TransformRequestAsync(
        HttpContext httpContext, HttpRequestMessage proxyRequest, string destinationPrefix, CancellationToken cancellationToken)
    {
        await base.TransformRequestAsync(httpContext, proxyRequest, destinationPrefix, cancellationToken);
        proxyRequest.Headers.Host = httpContext.Request.Host.Value;
    }
}
