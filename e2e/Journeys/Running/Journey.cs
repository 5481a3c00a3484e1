using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Users;

namespace SecureMessaging.E2E.Journeys.Running;

/// <summary>Something a tester walks through and can say whether it went well.</summary>
public sealed record Journey
{
    /// <summary>As a tester would say it.</summary>
    public required string Name { get; init; }

    /// <summary>Who walks it.</summary>
    public required UserWanted User { get; init; }

    /// <summary>Rows of the checklist it covers: new-message-flow.md §10.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];

    /// <summary>What the target must be able to do; a journey that lacks one is skipped with its reason.</summary>
    public Capabilities Needs { get; init; }

    /// <summary>On what screen.</summary>
    public DeviceProfile Device { get; init; } = DeviceProfile.Desktop;

    /// <summary>The walk. Throws when something is not as it should be.</summary>
    public required Func<JourneyContext, Task> Walk { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
