namespace SecureMessaging.Load.Engine.Schedules;

/// <summary>One machine's share of a plan: of <see cref="Count"/> machines, the one numbered <see cref="Index"/>, from 0.</summary>
/// <remarks>
/// Striped, after k6's execution segments: each machine works out its own share, so no master and no messages are needed.
/// Numbered from 0 because a Kubernetes Indexed Job counts so: <c>--segment $(JOB_COMPLETION_INDEX)/4</c>.
/// </remarks>
public readonly record struct ExecutionSegment
{
    private ExecutionSegment(int index, int count) => (Index, Count) = (index, count);

    /// <summary>Which machine, from 0.</summary>
    public int Index { get; }

    /// <summary>How many machines.</summary>
    public int Count { get; }

    /// <summary>One machine does it all.</summary>
    public static ExecutionSegment Whole { get; } = new(0, 1);

    /// <summary>Machine <paramref name="index"/>, from 0, of <paramref name="count"/>.</summary>
    public static ExecutionSegment Of(int index, int count) =>
        count >= 1 && index >= 0 && index < count
            ? new(index, count)
            : throw new FormatException($"segment {index}/{count}: of {count} segments the first is 0/{count} and the last {count - 1}/{count}");

    /// <summary>Reads <c>2/8</c>.</summary>
    public static ExecutionSegment Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('/') is [var index, var count] && int.TryParse(index, out var i) && int.TryParse(count, out var n)
            ? Of(i, n)
            : throw new FormatException($"segment '{text}': write it as 0/4, counted from 0");
    }

    /// <summary>Whether this machine runs the plan's k-th arrival or copy.</summary>
    public bool Owns(long k) => Count <= 1 || k % Count == Index;

    /// <inheritdoc/>
    public override string ToString() => $"{Index}/{Count}";
}
