using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Latency;

namespace SecureMessaging.Mocks.Host.Profiles;

/// <summary>What one simulator does under a profile.</summary>
public sealed record RoleProfile(LatencyProfile? Latency = null, IReadOnlyList<FaultOrder>? Faults = null);
