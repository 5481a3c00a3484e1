using System.Text.Json;

namespace SecureMessaging.Mocks.Stack.ControlRoom.State;

/// <summary>A fault in force, as ordered, and how often it struck.</summary>
internal sealed record FaultState(JsonElement Order, long Fired);
