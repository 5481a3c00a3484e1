using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Load.Cli;

/// <summary>The output folder of a finished run.</summary>
internal static class RunFolder
{
    /// <exception cref="UsageException">It holds no result.</exception>
    public static async Task<LoadResult> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, LoadJson.ResultFile);
        return File.Exists(path)
            ? await LoadJson.ReadAsync<LoadResult>(path, cancellationToken)
            : throw new UsageException($"{folder} holds no {LoadJson.ResultFile}: give the output folder of a finished run");
    }
}
