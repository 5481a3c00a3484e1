namespace SecureMessaging.Mocks.Stack.ControlRoom.Requests;

/// <summary>A fault in addition to those in force; its share of requests is typed as a toggle's percentage is.</summary>
internal sealed record FaultRequest(string Simulator, string Fault, string Percent, bool OnlyNew);
