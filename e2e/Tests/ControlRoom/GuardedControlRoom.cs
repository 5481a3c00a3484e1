using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.ControlRoom;

/// <summary>One that wants a token.</summary>
public sealed class GuardedControlRoom(Suite suite) : RunningControlRoom(suite)
{
    public const string Secret = "a-secret-of-this-test";

    protected override string? Token => Secret;
}
