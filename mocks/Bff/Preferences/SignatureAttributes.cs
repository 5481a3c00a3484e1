using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Preferences;

/// <summary>A signature block; nulls and false when never set.</summary>
internal sealed record SignatureAttributes(string? SignatureName, bool IncludeSignature, string? SignatureTitle)
{
    public static SignatureAttributes Of(SmSignature signature) => new(signature.SignatureName, signature.IncludeSignature, signature.SignatureTitle);
}
