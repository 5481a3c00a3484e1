using System.Text;

namespace SecureMessaging.Rollout.Report.Text;

/// <summary>A table of Markdown; cells are escaped.</summary>
internal sealed class MarkdownTable(params string[] headings)
{
    private readonly List<string[]> _rows = [];

    public MarkdownTable Row(params string[] cells)
    {
        _rows.Add(cells);
        return this;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        Line(text, headings);
        Line(text, [.. headings.Select(_ => "---")]);
        foreach (var row in _rows)
            Line(text, [.. row.Select(Escape)]);
        return text.ToString();
    }

    /// <summary>Text that cannot end a cell or begin markup.</summary>
    public static string Escape(string text) =>
        text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    private static void Line(StringBuilder text, string[] cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
