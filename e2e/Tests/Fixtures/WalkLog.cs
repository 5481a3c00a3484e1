using System.Collections.Concurrent;
using SecureMessaging.E2E.Journeys.Coverage;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.E2E.Tests.Fixtures;

/// <summary>Remembers every journey walked, and at the end writes the coverage table: row, journeys, result.</summary>
public sealed class WalkLog
{
    private readonly ConcurrentQueue<JourneyResult> _results = new();

    /// <summary>Where the suite leaves what people look at.</summary>
    public static string Folder { get; } = Path.Combine(RepositoryRoot.Path, "artifacts", "e2e");

    /// <summary>Evidence of journeys that failed.</summary>
    public static string Failures { get; } = Path.Combine(Folder, "failures");

    /// <summary>Evidence of a run before would be taken for this run's.</summary>
    public static void ForgetFailures()
    {
        if (Directory.Exists(Failures))
            Directory.Delete(Failures, recursive: true);
    }

    public void Add(JourneyResult result) => _results.Enqueue(result);

    public async Task WriteAsync()
    {
        Directory.CreateDirectory(Folder);
        await File.WriteAllTextAsync(Path.Combine(Folder, "coverage.md"), CoverageTable.Render(_results));
    }
}
