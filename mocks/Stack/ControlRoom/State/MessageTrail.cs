namespace SecureMessaging.Mocks.Stack.ControlRoom.State;

/// <summary>A message on its way: the request of the first hop, that of the second, and what the ledger says.</summary>
internal sealed record MessageTrail(
    DateTimeOffset At, string Sender, string Route, HopState First, HopState? Second, string? Ehr, string? StationNumber, string? Status, int Deliveries);
