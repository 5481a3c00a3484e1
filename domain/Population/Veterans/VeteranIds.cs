namespace SecureMessaging.Population.Veterans;

/// <summary>
/// The ids of patient <em>i</em> in each system. Each is an offset from the index, so that a simulator that sees only an id finds its
/// patient without a table.
/// </summary>
public static class VeteranIds
{
    /// <summary>One more than the largest index, personas included.</summary>
    public const long MaxIndex = 100_000_000;

    private const long MhvCorrelation = 100_000_000;
    private const long Sender = 500_000_000;
    private const long OracleHealthPatient = 700_000_000;

    /// <summary>MHV's numeric id of the user, the <c>mhvCorrelationId</c> header.</summary>
    public static long MhvCorrelationId(long index) => MhvCorrelation + index;

    /// <summary>Secure messaging's user id, the <c>senderId</c> of a message.</summary>
    public static long SenderId(long index) => Sender + index;

    /// <summary>Millennium's person id, the <c>patientId</c> of Messaging Web Services.</summary>
    public static long OracleHealthPatientId(long index) => OracleHealthPatient + index;

    /// <summary>Integration control number. 99 begins none that was issued: recognisably synthetic.</summary>
    public static string Icn(long index) => $"99{index:D8}V{index * 7919 % 1_000_000:D6}";

    /// <summary>The index of a correlation id, or null when it is nobody's.</summary>
    public static long? FromMhvCorrelationId(long id) => Index(id - MhvCorrelation);

    /// <summary>The index of a Millennium person id, or null when it is nobody's.</summary>
    public static long? FromOracleHealthPatientId(long id) => Index(id - OracleHealthPatient);

    private static long? Index(long index) => index is >= 0 and < MaxIndex ? index : null;
}
