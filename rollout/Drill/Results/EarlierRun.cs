using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Drill.Results;

/// <summary>What an earlier run has left in a folder.</summary>
internal static class EarlierRun
{
    /// <summary>Goes on only where there is nothing of it.</summary>
    /// <param name="results">Files and folders that a run leaves.</param>
    /// <exception cref="UsageException">One of them is there.</exception>
    public static void Refuse(params IEnumerable<string> results)
    {
        if (results.FirstOrDefault(Path.Exists) is { } earlier)
            throw new UsageException($"{earlier} is left of an earlier run: give another folder to --out, or remove it.");
    }
}
