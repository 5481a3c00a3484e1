using SecureMessaging.Mocks.Host.Faults;

namespace SecureMessaging.Mocks.Host.Control;

/// <summary>Body of <c>PUT /__sim/faults</c>: a list of orders, or the name of a profile.</summary>
public sealed record FaultsDocument(IReadOnlyList<FaultOrder>? Faults = null, string? Profile = null);
