using Spectre.Console;

namespace SecureMessaging.Rollout.Rehearsal.Progress;

/// <summary>
/// On a terminal one line that moves and one that stays per part; elsewhere, as in CI, a plain line at each change and at most one every
/// ten seconds in between.
/// </summary>
public sealed class ConsoleProgress(IAnsiConsole console, TimeProvider time) : IRehearsalProgress
{
    private static readonly TimeSpan QuietFor = TimeSpan.FromSeconds(10);

    private readonly long _start = time.GetTimestamp();
    private readonly Lock _lock = new();
    private string _part = "";
    private string _what = "";
    private long _lastLine;

    private string Elapsed => ElapsedTime.Text(time.GetElapsedTime(_start));

    /// <inheritdoc/>
    public void Begin(string part)
    {
        lock (_lock)
            (_part, _what) = (part, "");
    }

    /// <inheritdoc/>
    public void Doing(string what)
    {
        lock (_lock)
        {
            // Figures change many times a second; what runs changes seldom. The first words tell which it is.
            var sameWork = FirstWords(what) == FirstWords(_what);
            _what = what;
            if (console.Profile.Out.IsTerminal)
                Rewrite($"{Elapsed}  {_part}  {what}");
            else if (!sameWork || time.GetElapsedTime(_lastLine) > QuietFor)
                Line(what);
        }
    }

    /// <inheritdoc/>
    public void Done(string line)
    {
        lock (_lock)
            Line(line);
    }

    private static string FirstWords(string what) => what.Split(':')[0];

    private void Line(string text)
    {
        _lastLine = time.GetTimestamp();
        if (!console.Profile.Out.IsTerminal)
        {
            console.Profile.Out.Writer.WriteLine($"{Elapsed}  {_part}  {text}");
            console.Profile.Out.Writer.Flush();
            return;
        }

        Rewrite("");
        console.MarkupLine($"[grey]{Elapsed}[/]  [bold]{Markup.Escape(_part)}[/]  {Markup.Escape(text)}");
    }

    private void Rewrite(string text)
    {
        var width = Math.Max(20, console.Profile.Width - 1);
        var shown = text.Length > width ? text[..width] : text;
        console.Profile.Out.Writer.Write($"\r{shown.PadRight(width)}\r");
        if (text.Length > 0)
            console.Profile.Out.Writer.Write(shown);
        console.Profile.Out.Writer.Flush();
    }
}
