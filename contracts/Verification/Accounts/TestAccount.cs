namespace SecureMessaging.Contracts.Verification.Accounts;

/// <summary>A test account of a real environment.</summary>
/// <param name="Values">What takes the place of a pact's examples: ids, station numbers.</param>
/// <param name="Secrets">Values that no file may hold: name of the value to name of the environment variable.</param>
/// <param name="SecretHeaders">Headers the transport adds, such as Cookie: name of the header to name of the environment variable.</param>
public sealed record TestAccount(
    IReadOnlyDictionary<string, string>? Values = null,
    IReadOnlyDictionary<string, string>? Secrets = null,
    IReadOnlyDictionary<string, string>? SecretHeaders = null);
