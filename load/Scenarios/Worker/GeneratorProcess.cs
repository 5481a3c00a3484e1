namespace SecureMessaging.Load.Scenarios.Worker;

/// <summary>Sets a process up to be a load generator.</summary>
public static class GeneratorProcess
{
    private const int ThreadsPerProcessor = 8;

    /// <summary>
    /// Lets the thread pool have more threads than processors at once: with two, one busy compiling and one writing histograms would make
    /// arrivals late, and the pool adds threads only every half second.
    /// </summary>
    public static void Prepare()
    {
        ThreadPool.GetMinThreads(out var workers, out var completions);
        ThreadPool.SetMinThreads(Math.Max(workers, ThreadsPerProcessor * Environment.ProcessorCount), completions);
    }
}
