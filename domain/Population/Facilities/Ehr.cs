namespace SecureMessaging.Population.Facilities;

/// <summary>The electronic health record behind a facility, and so behind its care teams.</summary>
public enum Ehr
{
    /// <summary>VistA: messages stay with MHV's secure messaging.</summary>
    Vista,

    /// <summary>Oracle Health (Millennium): messages go on to a message pool.</summary>
    OracleHealth,
}
