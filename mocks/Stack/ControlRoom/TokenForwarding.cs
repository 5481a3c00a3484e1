using Microsoft.AspNetCore.Http;
using SecureMessaging.Runtime.Targets;
using Yarp.ReverseProxy.Forwarder;

namespace SecureMessaging.Mocks.Stack.ControlRoom;

/// <summary>Shows the BFF the control token on behalf of browsers that have shown it here, and of no others.</summary>
internal sealed class TokenForwarding(string token, ControlRoomAccess access) : HttpTransformer
{
    public override async ValueTask TransformRequestAsync(
        HttpContext httpContext, HttpRequestMessage proxyRequest, string destinationPrefix, CancellationToken cancellationToken)
    {
        await base.TransformRequestAsync(httpContext, proxyRequest, destinationPrefix, cancellationToken);
        if (!access.Allows(httpContext.Request))
            return;

        proxyRequest.Headers.Remove(ControlToken.Header);
        proxyRequest.Headers.Add(ControlToken.Header, token);
    }
}
