namespace SecureMessaging.Mocks.Stack.ControlRoom.State;

/// <summary>A simulator: what is ordered of it, and its books.</summary>
internal sealed record SimulatorState(string Role, IReadOnlyList<FaultState> Faults, IReadOnlyList<FaultChoice> Choices, double LatencyScale, bool HasLatency, LedgerState Ledger);
