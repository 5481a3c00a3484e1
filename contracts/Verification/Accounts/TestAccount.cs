using System.Text.Json.Nodes;

namespace SecureMessaging.Contracts.Verification.Accounts;

/// <summary>A test account of a real environment.</summary>
/// <param name="Values">What takes the place of a pact's examples, as the JSON it is sent as: <c>1000001</c> is a number, <c>"0668"</c> text.</param>
/// <param name="Secrets">Values that no file may hold: name of the value to name of the environment variable.</param>
/// <param name="SecretHeaders">Headers the transport adds, such as Cookie, by name.</param>
public sealed record TestAccount(
    IReadOnlyDictionary<string, JsonNode>? Values = null,
    IReadOnlyDictionary<string, string>? Secrets = null,
    IReadOnlyDictionary<string, SecretHeader>? SecretHeaders = null);
