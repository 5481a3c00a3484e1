namespace SecureMessaging.Load.Engine.Dispatch;

/// <summary>Lengths of time in the units of a clock's timestamps.</summary>
internal static class Timestamps
{
    public static long TimestampsIn(this TimeProvider time, TimeSpan length) => (long)(length.TotalSeconds * time.TimestampFrequency);
}
