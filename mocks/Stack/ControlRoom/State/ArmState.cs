namespace SecureMessaging.Mocks.Stack.ControlRoom.State;

/// <summary>Sends of one flow to one record, as the BFF's metrics count them.</summary>
internal sealed record ArmState(string Flow, string Ehr, long Sent, long Failed, double AverageMs, double MaxMs);
