using System.Text.Json;
using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Load.Scenarios.Sending;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Processes;

namespace SecureMessaging.Load.Scenarios.Worker;

/// <summary>Runs the load in a process of its own, so that the harness's other work cannot be what is measured.</summary>
public static class LoadProcess
{
    private const string RequestFile = "request.json";

    /// <summary>Starts this executable again with <see cref="LoadVerb"/>, which its root command must have.</summary>
    /// <param name="options">What to run.</param>
    /// <param name="progress">Told every second.</param>
    /// <param name="stop">Ends the run gracefully: what was recorded is kept, and the result is invalid.</param>
    /// <exception cref="UsageException">The generator could not run; the message says why.</exception>
    public static async Task<LoadResult> RunAsync(SendLoadOptions options, IProgress<LoadProgress>? progress, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(options);
        Directory.CreateDirectory(options.OutputFolder);
        var request = Path.GetFullPath(Path.Combine(options.OutputFolder, RequestFile));
        var resultPath = Path.Combine(options.OutputFolder, LoadJson.ResultFile);
        File.Delete(resultPath);
        await LoadJson.WriteAsync(request, options, CancellationToken.None).ConfigureAwait(false);

        await using var generator = ChildProcess.StartSelf([LoadVerb.Name, request], line => Report(line, progress));
        await using (stop.Register(generator.CloseInput).ConfigureAwait(false))
            await generator.WaitAsync(CancellationToken.None).ConfigureAwait(false);

        if (!File.Exists(resultPath))
            stop.ThrowIfCancellationRequested();
        return File.Exists(resultPath)
            ? await LoadJson.ReadAsync<LoadResult>(resultPath, CancellationToken.None).ConfigureAwait(false)
            : throw new UsageException($"the load generator ended with {generator.ExitCode} and left no result: {generator.LastErrors}");
    }

    /// <summary>What a line of the generator says; null for one that is no progress, a library's warning say.</summary>
    internal static LoadProgress? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize<LoadProgress>(line, LoadJson.Line) is { Phase: not null } said ? said : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Called where an exception would end the process.
    private static void Report(string line, IProgress<LoadProgress>? progress)
    {
        if (progress is not null && Parse(line) is { } said)
            progress.Report(said);
    }
}
