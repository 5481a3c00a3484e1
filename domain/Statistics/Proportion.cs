namespace SecureMessaging.Statistics;

/// <summary><paramref name="Count"/> of <paramref name="Total"/>, for example failed users of all users.</summary>
public readonly record struct Proportion(int Count, int Total)
{
    /// <summary>The share; 0 of 0 is 0.</summary>
    public double Share => Total == 0 ? 0 : (double)Count / Total;

    /// <summary>The rest: users without a failure.</summary>
    public int Others => Total - Count;

    /// <summary>Both together.</summary>
    public static Proportion operator +(Proportion left, Proportion right) => left.Add(right);

    /// <summary>Both together.</summary>
    public Proportion Add(Proportion other) => new(Count + other.Count, Total + other.Total);
}
