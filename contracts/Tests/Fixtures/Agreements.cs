using PactNet;
using PactNet.Matchers;

namespace SecureMessaging.Contracts.Tests.Fixtures;

/// <summary>Small pacts the binding's tests share.</summary>
internal static class Agreements
{
    public static IPactBuilderV4 Between(string consumer, string provider, TemporaryFolder folder, CollectedOutput? output = null) =>
        Pact.V4(consumer, provider, new PactConfig { PactDir = folder.Path, Outputters = output is null ? [] : [output], LogLevel = PactLogLevel.Warn })
            .WithHttpInteractions();

    /// <summary>Writes a pact of one interaction: GET /teams answers <c>{"id": 1}</c>, by type.</summary>
    public static Task Write(TemporaryFolder folder, string provider = "teams-api", string description = "a request for the teams", string state = "a team exists")
    {
        var pact = Between("clinic", provider, folder);
        pact.UponReceiving(description)
            .Given(state)
            .WithRequest(HttpMethod.Get, "/teams")
            .WillRespond().WithStatus(200).WithJsonBody(new { id = Match.Integer(1) });
        return pact.VerifyAsync(context => Get(context, "teams"));
    }

    public static async Task Get(IConsumerContext context, string path)
    {
        using var client = new HttpClient { BaseAddress = context.MockServerUri };
        await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
    }
}
