using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Users;

namespace SecureMessaging.E2E.Journeys.Running;

/// <summary>Something a tester walks through and can say whether it went well.</summary>
/// <param name="Name">As a tester would say it.</param>
/// <param name="User">Who walks it.</param>
/// <param name="Rows">Rows of the checklist it covers: numbers are those of new-message-flow.md §10, names with a plus are our additions.</param>
public sealed record Journey(string Name, UserWanted User, params IReadOnlyList<string> Rows)
{
    /// <summary>What the target must be able to do; a journey that lacks one is skipped with its reason.</summary>
    public Capabilities Needs { get; init; }

    /// <summary>On what screen.</summary>
    public DeviceProfile Device { get; init; } = DeviceProfile.Desktop;

    /// <summary>The walk. Throws when something is not as it should be.</summary>
    public required Func<JourneyContext, Task> Walk { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
