namespace SecureMessaging.Statistics;

/// <summary>The two arms of one stratum, as a 2×2 table.</summary>
public readonly record struct PairedProportions(Proportion First, Proportion Second)
{
    /// <summary>All users of the stratum.</summary>
    public int Total => First.Total + Second.Total;

    /// <summary>Failed users of the stratum.</summary>
    public int Failures => First.Count + Second.Count;
}
