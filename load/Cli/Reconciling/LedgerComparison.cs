namespace SecureMessaging.Load.Cli.Reconciling;

/// <summary>What users were told against what both ledgers hold.</summary>
/// <param name="ToldSent">Attempts told as sent.</param>
/// <param name="Delivered">Of all attempts, delivered once and to the right team.</param>
/// <param name="Lost">Told sent, not delivered.</param>
/// <param name="Duplicated">Delivered more than once.</param>
/// <param name="Misrouted">Delivered elsewhere.</param>
/// <param name="DeliveredAfterError">Told failed or timed out, yet delivered.</param>
internal sealed record LedgerComparison(int ToldSent, int Delivered, int Lost, int Duplicated, int Misrouted, int DeliveredAfterError)
{
    /// <summary>Whether nothing was lost, doubled or led astray.</summary>
    public bool IsClean => Lost == 0 && Duplicated == 0 && Misrouted == 0;

    /// <inheritdoc/>
    public override string ToString() =>
        $"ledgers: {ToldSent} told sent, {Delivered} delivered once; {Lost} lost, {Duplicated} twice, {Misrouted} astray, {DeliveredAfterError} delivered after an error";
}
