using System.CommandLine;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Mocks.Stack;

/// <summary>Asks whether a role answers at all: the health check of a container, whose image has no curl.</summary>
internal static class HealthCommand
{
    /// <summary>The first answer of a role that has just started on a busy machine takes seconds; docker-compose.yml gives a check more than this.</summary>
    internal static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    public static Command Create()
    {
        var url = new Option<Uri?>("--url") { Description = "Base URL of the role.", Required = true, CustomParser = UrlOption.Parse };
        var command = new Command("health", "Exit 0 when the role at a URL answers.") { url };
        command.SetAction((parsed, cancellationToken) => AskAsync(parsed.GetRequiredValue(url)!, cancellationToken));
        return command;
    }

    private static async Task<int> AskAsync(Uri url, CancellationToken cancellationToken)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = Limit };
        try
        {
            using var answer = await http.GetAsync(url, cancellationToken);
            return ExitCode.Pass;
        }
        catch (Exception silent) when (silent is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync($"{url} does not answer.");
            return ExitCode.Fail;
        }
    }
}
