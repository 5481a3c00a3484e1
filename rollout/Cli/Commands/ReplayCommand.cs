using System.CommandLine;
using SecureMessaging.Rollout.Cli.Output;
using SecureMessaging.Rollout.Rehearsal.Progress;
using SecureMessaging.Rollout.Rehearsal.Replaying;
using SecureMessaging.Runtime.CommandLine;
using Spectre.Console;

namespace SecureMessaging.Rollout.Cli.Commands;

/// <summary>Turns a figure of a run into one journey that can be watched: exit 0 when it went well, 1 when it failed again.</summary>
internal static class ReplayCommand
{
    private static readonly Argument<string> Run = new("run") { Description = "Folder of a rehearsal." };
    private static readonly Option<long> User = new("--user") { Description = "Who: the user of an event, or of a failure in the report.", Required = true };
    private static readonly Option<bool> Headed = new("--headed") { Description = "Shows the browser." };

    public static Command Create()
    {
        var command = new Command("replay", "One user of a run again, as a browser journey with the journal of both hops.") { Run, User, Headed };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var console = CommandConsole.Of(parsed);
        var replay = new Replay(new ConsoleProgress(console, TimeProvider.System), TimeProvider.System);
        var result = await replay.RunAsync(parsed.GetRequiredValue(Run), parsed.GetValue(User), parsed.GetValue(Headed), cancellationToken);
        console.WriteLine();
        console.Write(Hops(result));
        console.WriteLine(result.Recorded);
        console.WriteLine(result.Walked);
        console.WriteLine($"evidence {result.Folder}");
        return result.WentWell ? ExitCode.Pass : ExitCode.Fail;
    }

    private static Table Hops(ReplayResult result)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns("time", "hop", "request", "status", "ms");
        foreach (var request in result.Hops)
            table.AddRow($"{request.At:HH:mm:ss.fff}", request.Hop, Markup.Escape(request.Call), $"{request.Status}", $"{request.Milliseconds:0}");
        return table;
    }
}
