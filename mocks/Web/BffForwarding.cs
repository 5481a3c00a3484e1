using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Yarp.ReverseProxy.Forwarder;

namespace SecureMessaging.Mocks.Web;

/// <summary>Passes the API's paths on to the BFF as they are: cookies, CSRF header, bodies and failures included.</summary>
internal static class BffForwarding
{
    private static readonly string[] Prefixes = ["/my_health", "/v0", "/__harness"];

    /// <summary>An Oracle Health send may take the BFF's own 60 s of polling; this hop must not be the one that gives up.</summary>
    private static readonly ForwarderRequestConfig Config = new() { ActivityTimeout = TimeSpan.FromMinutes(2) };

    public static void Map(IEndpointRouteBuilder routes, Uri bff, HttpTransformer transformer)
    {
        var invoker = new HttpMessageInvoker(new SocketsHttpHandler
        {
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,
        });
        foreach (var prefix in Prefixes)
        {
            routes.MapForwarder($"{prefix}/{{**rest}}", bff.GetLeftPart(UriPartial.Authority), Config, transformer, invoker);
        }
    }
}
