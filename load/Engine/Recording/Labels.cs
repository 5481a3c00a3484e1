namespace SecureMessaging.Load.Engine.Recording;

/// <summary>What a measurement is split by beside step and outcome: flow (new, base), EHR (vista, oracle_health), platform.</summary>
public readonly record struct Labels(string Flow, string Ehr, string Platform)
{
    /// <summary>Not split.</summary>
    public static Labels None { get; } = new("", "", "");
}
