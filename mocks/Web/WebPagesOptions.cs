using Yarp.ReverseProxy.Forwarder;

namespace SecureMessaging.Mocks.Web;

/// <summary>What the Web role needs to know.</summary>
public sealed class WebPagesOptions
{
    /// <summary>The folder of the built pages (<c>npm run build:pages</c>).</summary>
    public required string DistFolder { get; init; }

    /// <summary>Where the BFF is; the browser reaches it through this role, so that pages and API share one origin.</summary>
    public required Uri BffBaseUrl { get; init; }

    /// <summary>What is added to requests on their way to the BFF; nothing by default.</summary>
    public HttpTransformer Forwarding { get; init; } = HttpTransformer.Default;
}
