namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>What a fault's filters look at.</summary>
/// <param name="Route">Name of the route, or of the step in a delivery.</param>
/// <param name="Actor">The patient's toggle actor.</param>
/// <param name="RecipientEhr">EHR of the recipient, where there is one.</param>
public readonly record struct FaultScope(string Route, string? Actor, string? RecipientEhr);
