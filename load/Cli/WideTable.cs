using Spectre.Console;

namespace SecureMessaging.Load.Cli;

/// <summary>Tables on the console; where it is no terminal, wide enough for a line each.</summary>
internal static class WideTable
{
    private const int WidthWithoutTerminal = 160;

    public static void Write(IReadOnlyList<string> head, IEnumerable<IEnumerable<string>> rows)
    {
        if (Console.IsOutputRedirected)
            AnsiConsole.Profile.Width = WidthWithoutTerminal;

        var table = new Table().AddColumns([.. head.Select(Markup.Escape)]);
        foreach (var row in rows)
            table.AddRow([.. row.Select(Markup.Escape)]);
        AnsiConsole.Write(table);
    }
}
