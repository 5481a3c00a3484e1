using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.E2E.Journeys.Running;

/// <summary>What a target can do.</summary>
internal static class TargetCapabilities
{
    public static Capabilities Of(ITarget target) =>
        (target.Toggles is null ? Capabilities.None : Capabilities.Toggles)
        | (target.Ledgers is null ? Capabilities.None : Capabilities.Ledgers)
        | (target.Faults is null ? Capabilities.None : Capabilities.Faults)
        | (target.Clocks is null ? Capabilities.None : Capabilities.Clocks)
        | (target.Metrics is null ? Capabilities.None : Capabilities.Metrics);
}
