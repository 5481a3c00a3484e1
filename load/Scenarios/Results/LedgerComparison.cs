namespace SecureMessaging.Load.Scenarios.Results;

/// <summary>What users were told against what both ledgers hold.</summary>
/// <param name="ToldSent">Attempts told as sent.</param>
/// <param name="Delivered">Of all attempts, delivered once and to the right team.</param>
/// <param name="Lost">Told sent, not delivered.</param>
/// <param name="Duplicated">Delivered more than once.</param>
/// <param name="Misrouted">Delivered elsewhere.</param>
/// <param name="DeliveredAfterError">Told failed or timed out, yet delivered.</param>
public sealed record LedgerComparison(int ToldSent, int Delivered, int Lost, int Duplicated, int Misrouted, int DeliveredAfterError)
{
    /// <summary>Whether nothing was lost, doubled or led astray.</summary>
    public bool IsClean => Lost == 0 && Duplicated == 0 && Misrouted == 0;

    /// <summary>Those of several machines together.</summary>
    public static LedgerComparison Sum(IReadOnlyList<LedgerComparison> parts) => new(
        parts.Sum(part => part.ToldSent), parts.Sum(part => part.Delivered), parts.Sum(part => part.Lost), parts.Sum(part => part.Duplicated),
        parts.Sum(part => part.Misrouted), parts.Sum(part => part.DeliveredAfterError));

    /// <inheritdoc/>
    public override string ToString() =>
        $"ledgers: {ToldSent} told sent, {Delivered} delivered once; {Lost} lost, {Duplicated} twice, {Misrouted} astray, {DeliveredAfterError} delivered after an error";
}
