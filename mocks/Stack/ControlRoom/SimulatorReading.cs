using System.Text.Json;
using SecureMessaging.Mocks.Stack.ControlRoom.State;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Mocks.Stack.ControlRoom;

/// <summary>What a simulator told of itself.</summary>
/// <param name="Now">Its clock.</param>
/// <param name="State">What is ordered of it, and its books.</param>
/// <param name="Journal">The last requests that it served, oldest first.</param>
/// <param name="Ledger">The last entries of its ledger.</param>
internal sealed record SimulatorReading(DateTimeOffset Now, SimulatorState State, JsonElement Journal, IReadOnlyList<LedgerEntry> Ledger);
