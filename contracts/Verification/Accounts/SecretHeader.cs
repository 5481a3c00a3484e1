using System.Text.Json.Serialization;

namespace SecureMessaging.Contracts.Verification.Accounts;

/// <summary>A header that no file may hold, and whom it is for.</summary>
/// <param name="Variable">Name of the environment variable that holds it.</param>
/// <param name="Provider">The provider that is sent it; absent: any.</param>
[JsonConverter(typeof(SecretHeaderConverter))]
public sealed record SecretHeader(string Variable, string? Provider = null);
