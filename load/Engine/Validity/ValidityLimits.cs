namespace SecureMessaging.Load.Engine.Validity;

/// <summary>When the figures of a run cannot be believed.</summary>
public sealed record ValidityLimits
{
    /// <summary>Whether anything is concluded from the times. Where not, a starved generator spoils nothing: only what was dropped or left undone does.</summary>
    public bool TimesAreJudged { get; init; } = true;

    /// <summary>Least share of offered arrivals that must start within the planned time.</summary>
    public double AchievedShare { get; init; } = 0.99;

    /// <summary>Largest share of offered arrivals that may be dropped.</summary>
    public double DroppedShare { get; init; } = 0.001;

    /// <summary>Lateness p99 may be this, or the share below of the strictest p99 threshold, whichever is more.</summary>
    public TimeSpan LatenessP99 { get; init; } = TimeSpan.FromMilliseconds(5);

    /// <summary>Lateness p99 as a share of the strictest threshold on a p99.</summary>
    public double LatenessShareOfThreshold { get; init; } = 0.1;

    /// <summary>Mean share of the processors the generator may use.</summary>
    public double CpuShare { get; init; } = 0.85;

    /// <summary>Share of time in pauses of the garbage collector.</summary>
    public double GcPauseShare { get; init; } = 0.05;

    /// <summary>How long requests may wait for a connection, at p99 of all of them.</summary>
    public TimeSpan TimeInQueueP99 { get; init; } = TimeSpan.FromMilliseconds(10);
}
