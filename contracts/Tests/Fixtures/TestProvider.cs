using Microsoft.AspNetCore.Http;
using SecureMessaging.Contracts.Verification;

namespace SecureMessaging.Contracts.Tests.Fixtures;

/// <summary>A provider of a few lines on a free loopback port.</summary>
internal static class TestProvider
{
    /// <summary>The provider answers every request by the same handler.</summary>
    public static async Task<LoopbackServer> Answering(RequestDelegate handler)
    {
        var provider = await LoopbackServer.StartAsync(TestContext.Current.CancellationToken);
        provider.Answer = handler;
        return provider;
    }

    /// <summary>The provider answers every request with this JSON.</summary>
    public static Task<LoopbackServer> Answering(string json, string contentType = "application/json") => Answering(context =>
    {
        context.Response.ContentType = contentType;
        return context.Response.WriteAsync(json, context.RequestAborted);
    });
}
