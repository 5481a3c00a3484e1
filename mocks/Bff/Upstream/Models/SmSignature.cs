namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>The signature block of a patient; all empty when never set.</summary>
public sealed record SmSignature(string? SignatureName, string? SignatureTitle, bool IncludeSignature);
