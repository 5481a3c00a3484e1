using System.Globalization;
using System.Text;

namespace SecureMessaging.Rollout.Drill.Calibration;

/// <summary>Share of stages rolled back against more failing users, a line per stage: an SVG that needs nothing else.</summary>
public static class PowerChart
{
    private const int Width = 760, Height = 420, Left = 60, Right = 130, Top = 40, Bottom = 60;

    // Told apart by dash as well as by colour.
    private static readonly (string Colour, string Dash)[] Lines = [("#8a6d1f", "none"), ("#0b62c4", "8 3"), ("#1e6b34", "2 3"), ("#a3161a", "10 3 2 3")];

    /// <summary>The chart of a profile.</summary>
    public static string Render(CalibrationResult result, string profile)
    {
        ArgumentNullException.ThrowIfNull(result);
        var stages = result.Stages
            .Where(row => row.Profile == profile && row.Users.Base > 0 && row.Effect.IsFailuresAlike)
            .GroupBy(row => row.Stage)
            .Select(stage => (Name: stage.Key, Points: stage.OrderBy(row => row.Effect.MoreFailuresVista).Select(row => (row.Effect.MoreFailuresVista, row.Counts.Rollback)).ToList()))
            .ToList();
        var most = stages.SelectMany(stage => stage.Points).Max(point => point.MoreFailuresVista);
        var chart = new StringBuilder();
        Add($"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {Height}" font-family="system-ui, sans-serif" font-size="13" role="img">
            <title>Share of stages rolled back against the effect, profile {profile}</title>
            <rect width="{Width}" height="{Height}" fill="#ffffff"/>
            <text x="{Left}" y="22" font-size="15" font-weight="600" fill="#1b1f24">ROLLBACK by effect and stage, profile {profile} ({result.Rollouts:N0} rollouts each)</text>
            """);
        foreach (var share in new[] { 0.0, 0.25, 0.5, 0.75, 1 })
            Add($"""<line x1="{Left}" x2="{Width - Right}" y1="{N(Y(share))}" y2="{N(Y(share))}" stroke="#d9dcdf"/><text x="{Left - 8}" y="{N(Y(share) + 4)}" text-anchor="end" fill="#5a6169">{share * 100:0} %</text>""");
        foreach (var effect in stages[0].Points.Select(point => point.MoreFailuresVista))
            Add($"""<text x="{N(X(effect))}" y="{Height - Bottom + 20}" text-anchor="middle" fill="#5a6169">{N(effect * 100)}</text>""");
        Add($"""<text x="{(Left + Width - Right) / 2}" y="{Height - 14}" text-anchor="middle" fill="#1b1f24">points more failing users in the new flow, at both records</text>""");
        foreach (var (index, stage) in stages.Index())
        {
            var (colour, dash) = Lines[index % Lines.Length];
            var line = string.Join(' ', stage.Points.Select(point => $"{N(X(point.MoreFailuresVista))},{N(Y(point.Rollback))}"));
            Add($"""<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2.5" stroke-dasharray="{dash}"/>""");
            var key = Top + 20 + (24 * index);
            Add($"""<line x1="{Width - Right + 14}" x2="{Width - Right + 44}" y1="{key}" y2="{key}" stroke="{colour}" stroke-width="2.5" stroke-dasharray="{dash}"/><text x="{Width - Right + 52}" y="{key + 4}" fill="#1b1f24">stage {stage.Name}</text>""");
        }

        Add("</svg>");
        return chart.ToString();

        double X(double effect) => Left + (effect / most * (Width - Left - Right));

        double Y(double share) => Height - Bottom - (share * (Height - Top - Bottom));

        void Add(string text) => chart.Append(text.ReplaceLineEndings("\n")).Append('\n');
    }

    private static string N(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
