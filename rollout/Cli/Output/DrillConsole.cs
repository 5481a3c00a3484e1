using SecureMessaging.Rollout.Drill.Results;
using SecureMessaging.Rollout.Drill.Running;
using SecureMessaging.Rollout.Rehearsal.Progress;
using Spectre.Console;

namespace SecureMessaging.Rollout.Cli.Output;

/// <summary>A line per defect as it is done.</summary>
internal sealed class DrillConsole(IAnsiConsole console, TimeProvider time) : IDrillProgress
{
    private readonly long _start = time.GetTimestamp();
    private readonly Lock _lock = new();

    private string Elapsed => ElapsedTime.Text(time.GetElapsedTime(_start));

    public void Doing(string what) => Line($"{Elapsed}  {Markup.Escape(what)}");

    public void Done(DefectResult defect, int done, int planned)
    {
        var colour = defect.Outcome switch { DefectOutcome.Caught => "green", DefectOutcome.Escaped => "red", _ => "yellow" };
        var by = defect.CaughtBy is { } catcher ? $"by {catcher.Layer}" : Markup.Escape(defect.Asked[^1].Reason.ReplaceLineEndings(" "));
        Line($"{Elapsed}  {done}/{planned}  [{colour}]{DrillTable.Word(defect.Outcome)}[/] {Markup.Escape(defect.Name)} {by}");
    }

    private void Line(string markup)
    {
        lock (_lock)
            console.MarkupLine(markup);
    }
}
