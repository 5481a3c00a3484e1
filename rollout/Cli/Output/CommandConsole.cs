using System.CommandLine;
using Spectre.Console;

namespace SecureMessaging.Rollout.Cli.Output;

/// <summary>Where a command writes.</summary>
internal static class CommandConsole
{
    // A file has no width of its own, and a table that is broken inside its cells cannot be read.
    private const int PlainWidth = 200;

    public static IAnsiConsole Of(ParseResult parsed)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(parsed.InvocationConfiguration.Output) });
        if (!console.Profile.Out.IsTerminal)
            console.Profile.Width = PlainWidth;
        return console;
    }
}
