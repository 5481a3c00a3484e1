using System.CommandLine;
using System.Text.Json;
using SecureMessaging.Load.Engine.Validity;
using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Load.Scenarios.Sending;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Processes;

namespace SecureMessaging.Load.Scenarios.Worker;

/// <summary>The hidden verb under which an executable runs as a load generator: a request file in, lines of progress out, <c>result.json</c> last.</summary>
public static class LoadVerb
{
    /// <summary>Its name.</summary>
    public const string Name = "load-worker";

    /// <summary>For the executable's root command.</summary>
    public static Command Create()
    {
        var request = new Argument<FileInfo>("request") { Description = "The options as JSON." };
        var verb = new Command(Name, "Runs as a load generator; started by the harness itself.") { request };
        verb.Hidden = true;
        verb.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(request).FullName, Console.Out, cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(string requestPath, TextWriter output, CancellationToken cancellationToken)
    {
        GeneratorProcess.Prepare();
        using var lifetime = ParentLifetime.LinkToStandardInput(cancellationToken);
        var options = await LoadJson.ReadAsync<SendLoadOptions>(requestPath, cancellationToken).ConfigureAwait(false);
        var result = await SendLoad.RunAsync(options, new LineProgress(output), lifetime.Token).ConfigureAwait(false);
        return lifetime.IsCancellationRequested ? ExitCode.Interrupted : Code(result.Conclusion);
    }

    /// <summary>The exit code of a conclusion.</summary>
    public static int Code(Conclusion conclusion) => conclusion switch
    {
        Conclusion.Pass => ExitCode.Pass,
        Conclusion.Fail => ExitCode.Fail,
        _ => ExitCode.Invalid,
    };

    // At once and in order, which Progress<T> does not promise.
    private sealed class LineProgress(TextWriter output) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value)
        {
            output.WriteLine(JsonSerializer.Serialize(value, LoadJson.Line));
            output.Flush();
        }
    }
}
