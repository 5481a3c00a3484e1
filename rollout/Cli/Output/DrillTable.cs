using SecureMessaging.Rollout.Drill;
using SecureMessaging.Rollout.Drill.Results;
using Spectre.Console;

namespace SecureMessaging.Rollout.Cli.Output;

/// <summary>The matrix in a terminal.</summary>
internal static class DrillTable
{
    private const int FirstWords = 70;

    /// <summary>What was caught by whom.</summary>
    public static void Write(IAnsiConsole console, DrillDocument drill)
    {
        var table = Table("defect", "expected", "outcome", "by", "first words");
        foreach (var defect in drill.Defects)
        {
            var colour = defect.Outcome switch { DefectOutcome.Caught => "green", DefectOutcome.Escaped => "red", _ => "yellow" };
            var words = (defect.CaughtBy ?? defect.Asked[^1]).Reason.ReplaceLineEndings(" ");
            table.AddRow(
                Markup.Escape(defect.Name),
                $"{defect.Expected}",
                $"[{colour}]{Word(defect.Outcome)}[/]",
                defect.CaughtBy is { } by ? $"{by.Layer}" : "–",
                Markup.Escape(words.Length > FirstWords ? words[..FirstWords] + "…" : words));
        }

        console.Write(table);
    }

    /// <summary>What there is to drill.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<Defect> defects)
    {
        var table = Table("defect", "layer", "fitted", "does");
        foreach (var defect in defects)
            table.AddRow(Markup.Escape(defect.Name), $"{defect.Layer}", Markup.Escape(defect.Seam.Where), Markup.Escape(defect.Does));
        console.Write(table);
        console.WriteLine($"{defects.Count} defects");
    }

    /// <summary>One word, or two.</summary>
    public static string Word(DefectOutcome outcome) => outcome switch { DefectOutcome.Caught => "caught", DefectOutcome.Escaped => "ESCAPED", _ => "not concluded" };

    private static Table Table(params string[] columns) => new Table().Border(TableBorder.Simple).AddColumns(columns);
}
