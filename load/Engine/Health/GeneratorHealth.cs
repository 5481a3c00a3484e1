using SecureMessaging.Load.Engine.Recording;

namespace SecureMessaging.Load.Engine.Health;

/// <summary>The generator's own state over a phase: the proof that it was not what was measured.</summary>
/// <param name="CpuShare">Share of all processors this process may use, over the phase as planned.</param>
/// <param name="CpuShareMax">In the worst interval.</param>
/// <param name="QueueLengthMax">Most work seen waiting for a thread.</param>
/// <param name="QueueGrew">Work waiting grew from the first third of the phase to the last.</param>
/// <param name="GcPauseShare">Share of the same time in pauses of the garbage collector.</param>
/// <param name="WorkingSetMbMax">Most memory.</param>
/// <param name="WorkingSetMbGrowth">From the first third of the phase to the last: flat, or a leak.</param>
/// <param name="TimeInQueue">How long requests waited for a connection inside the generator; all requests, most of which did not wait.</param>
public sealed record GeneratorHealth(
    double CpuShare, double CpuShareMax, long QueueLengthMax, bool QueueGrew, double GcPauseShare, double WorkingSetMbMax, double WorkingSetMbGrowth,
    Distribution TimeInQueue)
{
    private const int NoiseOfQueue = 100;

    /// <summary>Nothing is known.</summary>
    public static GeneratorHealth NotWatched { get; } = Of([], Distribution.Empty);

    internal static GeneratorHealth Of(IReadOnlyList<HealthReading> readings, Distribution timeInQueue)
    {
        if (readings.Count < 2)
            return new(0, 0, 0, false, 0, 0, 0, timeInQueue);

        var whole = HealthSample.Between(readings[0], readings[^1]);
        var third = Math.Max(1, readings.Count / 3);
        var (early, late) = (readings.Take(third).ToArray(), readings.TakeLast(third).ToArray());
        return new(
            Math.Round(whole.CpuShare, 4), Math.Round(readings.Zip(readings.Skip(1), HealthSample.Between).Max(sample => sample.CpuShare), 4),
            readings.Max(reading => reading.QueueLength), late.Average(reading => reading.QueueLength) > early.Average(reading => reading.QueueLength) + NoiseOfQueue,
            Math.Round(whole.GcPauseShare, 4), Math.Round(readings.Max(reading => reading.WorkingSetMb), 1),
            Math.Round(late.Average(reading => reading.WorkingSetMb) - early.Average(reading => reading.WorkingSetMb), 1), timeInQueue);
    }
}
