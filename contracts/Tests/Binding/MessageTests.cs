using PactNet;
using PactNet.Exceptions;
using PactNet.Verifier;

namespace SecureMessaging.Contracts.Tests.Binding;

public sealed class MessageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public MessageTests() => File.WriteAllText(
        _folder.File("audit-messaging.json").FullName,
        """
        {
          "consumer": {"name": "audit"}, "provider": {"name": "messaging"},
          "interactions": [{
            "type": "Asynchronous/Messages",
            "description": "a message was sent",
            "contents": {"content": {"messageId": 1, "ehr": "vista"}, "contentType": "application/json", "encoded": false},
            "matchingRules": {"body": {"$.messageId": {"combine": "AND", "matchers": [{"match": "integer"}]}}},
            "metadata": {"topic": "sends"}
          }],
          "metadata": {"pactSpecification": {"version": "4.0"}}
        }
        """);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_provider_whose_messages_match_passes()
    {
        using var verifier = Quiet();

        verifier.WithMessages(messages => messages.Add(
                "a message was sent",
                message => message.WithMetadata(new { topic = "sends" }).WithContent(() => new { messageId = 7_000_001, ehr = "vista" })))
            .WithFileSource(_folder.File("audit-messaging.json")).Verify();
    }

    [Fact]
    public void A_message_that_differs_fails_and_the_message_says_in_what()
    {
        using var verifier = Quiet();
        var verification = verifier
            .WithMessages(messages => messages.Add("a message was sent", () => new { messageId = "seven", ehr = "vista" }))
            .WithFileSource(_folder.File("audit-messaging.json"));

        var failure = Assert.Throws<PactVerificationFailedException>(verification.Verify);

        Assert.Contains("$.messageId", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_nobody_makes_fails()
    {
        using var verifier = Quiet();
        var verification = verifier.WithMessages(messages => messages.Add("another message", () => new { })).WithFileSource(_folder.File("audit-messaging.json"));

        Assert.Throws<PactVerificationFailedException>(verification.Verify);
    }

    private static PactVerifier Quiet() => new("messaging", new PactVerifierConfig { Outputters = [], LogLevel = PactLogLevel.Warn });
}
