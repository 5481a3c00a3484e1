namespace SecureMessaging.Mocks.SmApi.Preferences;

/// <summary>The signature under a patient's messages.</summary>
public sealed record SignaturePreference(string? SignatureName, string? SignatureTitle, bool IncludeSignature);
