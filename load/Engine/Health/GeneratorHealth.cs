using SecureMessaging.Load.Engine.Recording;

namespace SecureMessaging.Load.Engine.Health;

/// <summary>The generator's own state over a phase: the proof that it was not what was measured.</summary>
/// <param name="CpuShare">Mean share of all processors this process may use.</param>
/// <param name="CpuShareMax">In the worst interval.</param>
/// <param name="QueueLengthMax">Most work seen waiting for a thread.</param>
/// <param name="QueueGrew">Work waiting grew from the first third of the phase to the last.</param>
/// <param name="GcPauseShare">Share of the phase in pauses of the garbage collector.</param>
/// <param name="WorkingSetMbMax">Most memory.</param>
/// <param name="WorkingSetMbGrowth">From the first third of the phase to the last: flat, or a leak.</param>
/// <param name="TimeInQueue">How long requests waited for a connection inside the generator.</param>
public sealed record GeneratorHealth(
    double CpuShare, double CpuShareMax, long QueueLengthMax, bool QueueGrew, double GcPauseShare, double WorkingSetMbMax, double WorkingSetMbGrowth,
    Distribution TimeInQueue)
{
    private const int NoiseOfQueue = 100;

    /// <summary>Nothing is known.</summary>
    public static GeneratorHealth NotWatched { get; } = Of([], Distribution.Empty);

    internal static GeneratorHealth Of(IReadOnlyList<HealthSample> samples, Distribution timeInQueue)
    {
        if (samples.Count == 0)
            return new(0, 0, 0, false, 0, 0, 0, timeInQueue);

        var third = Math.Max(1, samples.Count / 3);
        var (early, late) = (samples.Take(third).ToArray(), samples.TakeLast(third).ToArray());
        return new(
            Math.Round(samples.Average(sample => sample.CpuShare), 4), Math.Round(samples.Max(sample => sample.CpuShare), 4),
            samples.Max(sample => sample.QueueLength), late.Average(sample => sample.QueueLength) > early.Average(sample => sample.QueueLength) + NoiseOfQueue,
            Math.Round(samples.Average(sample => sample.GcPauseShare), 4), Math.Round(samples.Max(sample => sample.WorkingSetMb), 1),
            Math.Round(late.Average(sample => sample.WorkingSetMb) - early.Average(sample => sample.WorkingSetMb), 1), timeInQueue);
    }
}
