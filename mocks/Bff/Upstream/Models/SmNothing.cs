namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>The empty object that some posts want.</summary>
internal sealed record SmNothing
{
    public static SmNothing Value { get; } = new();
}
