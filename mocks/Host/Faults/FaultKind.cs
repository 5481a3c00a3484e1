namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>A fault that can be ordered by name.</summary>
/// <param name="Name">As written in an order.</param>
/// <param name="Summary">What happens, for <c>GET /__sim/faults</c>.</param>
/// <param name="Create">Makes it from an order's parameters.</param>
/// <param name="Places">Where it is asked for, and so all that an order can be narrowed to.</param>
public sealed record FaultKind(string Name, string Summary, Func<FaultParameters, IFault> Create, IReadOnlyList<FaultPlace> Places);
