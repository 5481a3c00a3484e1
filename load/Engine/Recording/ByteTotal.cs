namespace SecureMessaging.Load.Engine.Recording;

/// <summary>Sizes of what was received, in bytes.</summary>
public sealed record ByteTotal(long All, long Min, long Mean, long Max, double StdDev, long P50, long P75, long P95, long P99)
{
    /// <summary>Nothing received.</summary>
    public static ByteTotal None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0);
}
