namespace SecureMessaging.Mocks.Stack.ControlRoom.State;

/// <summary>A persona, what it is served (null when nobody knows), and where its window opens.</summary>
internal sealed record PersonaState(string Name, string Description, int Vista, int OracleHealth, bool? Curated, bool? Recent, bool Allowed, string Enter);
