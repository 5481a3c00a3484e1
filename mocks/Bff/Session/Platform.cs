namespace SecureMessaging.Mocks.Bff.Session;

/// <summary>From where a Veteran writes. The Oracle Health portal is a third platform; it bypasses the BFF.</summary>
internal enum Platform
{
    Web,
    Mobile,
}
