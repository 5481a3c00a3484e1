using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Contracts.Verification;

namespace SecureMessaging.Contracts.Tests.Fixtures;

/// <summary>A Pact Broker of one pact: as much of its HAL as reading pacts for verification and publishing results takes.</summary>
public sealed class TestBroker : IAsyncDisposable
{
    private const string Token = "broker-token";
    private const string ForVerification = "/pacts/provider/teams-api/for-verification";
    private const string Pact = "/pacts/provider/teams-api/consumer/clinic/pact-version/1";
    private const string Results = $"{Pact}/verification-results";

    private readonly LoopbackServer _server;
    private readonly JsonNode _pact;

    private TestBroker(LoopbackServer server, JsonNode pact) => (_server, _pact) = (server, pact);

    public static string ValidToken => Token;

    public Uri Uri => _server.Uri;

    /// <summary>What was asked for, as posted: selectors, branch, pending.</summary>
    public JsonNode? Asked { get; private set; }

    /// <summary>Results that were published.</summary>
    public List<JsonNode> Published { get; } = [];

    public static async Task<TestBroker> Holding(FileInfo pactFile)
    {
        var pact = JsonNode.Parse(await File.ReadAllTextAsync(pactFile.FullName, TestContext.Current.CancellationToken))!;
        var broker = new TestBroker(await LoopbackServer.StartAsync(TestContext.Current.CancellationToken), pact);
        broker._server.Answer = broker.AnswerAsync;
        return broker;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Headers.Authorization != $"Bearer {Token}")
        {
            context.Response.StatusCode = 401;
            return;
        }

        switch (context.Request.Path.Value)
        {
            case "/":
                await HalAsync(context, new JsonObject { ["_links"] = new JsonObject { ["pb:provider-pacts-for-verification"] = Link("/pacts/provider/{provider}/for-verification", templated: true) } });
                break;
            case ForVerification:
                Asked = context.Request.Method == "POST" ? await BodyAsync(context) : null;
                await HalAsync(context, Found());
                break;
            case Pact:
                await HalAsync(context, Linked());
                break;
            case Results:
                Published.Add((await BodyAsync(context))!);
                context.Response.StatusCode = 201;
                await HalAsync(context, []);
                break;
            default:
                context.Response.StatusCode = 404;
                break;
        }
    }

    private JsonObject Found() => new()
    {
        ["_embedded"] = new JsonObject
        {
            ["pacts"] = new JsonArray(new JsonObject
            {
                ["shortDescription"] = "latest from main",
                ["verificationProperties"] = new JsonObject { ["pending"] = false, ["notices"] = new JsonArray() },
                ["_links"] = new JsonObject { ["self"] = Link(Pact) },
            }),
        },
        ["_links"] = new JsonObject { ["self"] = Link(ForVerification) },
    };

    private JsonObject Linked()
    {
        var linked = _pact.DeepClone().AsObject();
        linked["_links"] = new JsonObject { ["self"] = Link(Pact), ["pb:publish-verification-results"] = Link(Results) };
        return linked;
    }

    private JsonObject Link(string path, bool templated = false) => new() { ["href"] = $"{Uri.GetLeftPart(UriPartial.Authority)}{path}", ["name"] = "a pact", ["templated"] = templated };

    private static async Task<JsonNode?> BodyAsync(HttpContext context) => await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);

    private static Task HalAsync(HttpContext context, JsonObject document)
    {
        context.Response.ContentType = "application/hal+json";
        return context.Response.WriteAsync(document.ToJsonString(), context.RequestAborted);
    }
}
