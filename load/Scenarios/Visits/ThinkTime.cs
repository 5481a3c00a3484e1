namespace SecureMessaging.Load.Scenarios.Visits;

/// <summary>How long a person takes between steps: exponential up to three times the mean, seeded by the visit, scaled; nothing at scale 0.</summary>
internal sealed class ThinkTime(double scale, int seed, TimeProvider time, CancellationToken stop)
{
    /// <summary>Mean time on the page of recent care teams (release-plan-and-volumes.md, section 5).</summary>
    public static readonly TimeSpan OnRecent = TimeSpan.FromSeconds(68);

    /// <summary>Mean time on the page that selects a care team (same place).</summary>
    public static readonly TimeSpan OnSelect = TimeSpan.FromSeconds(72);

    /// <summary>Mean time to write a message; assumed.</summary>
    public static readonly TimeSpan Writing = TimeSpan.FromSeconds(120);

    /// <summary>Pages save a draft this long after the last key.</summary>
    public static readonly TimeSpan Debounce = TimeSpan.FromSeconds(10);

    private const int MostSaves = 3;

    // Who takes longer than three times the mean has gone away.
    private const double MostMeans = 3;

    /// <summary>No visit spends more time than this between its steps, at a person's own pace.</summary>
    public static readonly TimeSpan LongestVisit = (MostMeans * (OnRecent + OnSelect + Writing)) + (MostSaves * Debounce);

    private readonly Random _random = new(seed);

    /// <summary>A pause of a person, about as long as the mean.</summary>
    public Task AboutAsync(TimeSpan mean) => DelayAsync(mean * Math.Min(MostMeans, -Math.Log(1 - _random.NextDouble())));

    /// <summary>A pause of a page: always as long.</summary>
    public Task ExactlyAsync(TimeSpan pause) => DelayAsync(pause);

    private Task DelayAsync(TimeSpan pause) => scale <= 0 ? Task.CompletedTask : Task.Delay(pause * scale, time, stop);
}
