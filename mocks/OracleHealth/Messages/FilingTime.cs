namespace SecureMessaging.Mocks.OracleHealth.Messages;

/// <summary>How long a message lies between acceptance and its pool's inbox: always the same for one pool, between these for all.</summary>
/// <param name="Fastest">Of the fastest pool.</param>
/// <param name="Slowest">Of the slowest.</param>
public sealed record FilingTime(TimeSpan Fastest, TimeSpan Slowest)
{
    /// <summary>No figure is public. Assumed, by pool, so that some are always slower.</summary>
    public static FilingTime Assumed { get; } = new(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(5));

    internal TimeSpan At(double place) => Fastest + ((Slowest - Fastest) * place);
}
