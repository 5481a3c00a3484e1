namespace SecureMessaging.Mocks.Stack.ControlRoom.Requests;

/// <summary>A fault in addition to those in force.</summary>
internal sealed record FaultRequest(string Simulator, string Fault, double Probability, bool OnlyNew);
