using System.Globalization;
using CsvHelper;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Exports;

namespace SecureMessaging.Rollout.Report.PostLaunch;

/// <summary>Reads a CSV export of real events: columns time, user, event, page, flow, platform and device.</summary>
public static class ProductionEventReader
{
    private static readonly string[] Columns = ["time", "user", "event", "page", "flow", "platform", "device"];
    private static readonly string[] Platforms = ["va.gov", "mobile-app", "my-va-health"];

    private static readonly Dictionary<string, ProductionEventKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["page_view"] = ProductionEventKind.PageView,
        ["message_sent"] = ProductionEventKind.MessageSent,
        ["send_failed"] = ProductionEventKind.SendFailed,
    };

    private static readonly Dictionary<string, Flow> Flows = new(StringComparer.OrdinalIgnoreCase) { ["new"] = Flow.New, ["base"] = Flow.Base };

    /// <summary>The events, in order of time.</summary>
    /// <param name="fileName">Named in errors.</param>
    /// <param name="text">The export.</param>
    /// <exception cref="ExportException">A column is missing, a value is not what it should be, or there are no rows.</exception>
    public static IReadOnlyList<ProductionEvent> Read(string fileName, TextReader text)
    {
        using var csv = ExportCsv.Open(fileName, text);
        if (Columns.FirstOrDefault(column => !csv.HeaderRecord!.Contains(column)) is { } missing)
            throw new ExportException($"{fileName}:1: column \"{missing}\" is missing; wanted are {string.Join(", ", Columns)}");

        var events = new List<ProductionEvent>();
        while (csv.Read())
            events.Add(Event(fileName, csv));
        return events.Count > 0 ? [.. events.OrderBy(each => each.At)] : throw new ExportException($"{fileName}: no rows below the header");
    }

    private static ProductionEvent Event(string fileName, CsvReader csv)
    {
        string Text(string column) => csv.GetField(column)?.Trim() ?? "";

        ExportException Wrong(string column, string wanted) => new($"{fileName}:{csv.Parser.RawRow}: {column} is \"{Text(column)}\": {wanted} is wanted");

        if (!DateTimeOffset.TryParse(Text("time"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at))
            throw Wrong("time", "a date and time, such as 2026-01-15T14:03:00Z,");
        if (Text("user").Length == 0)
            throw Wrong("user", "a pseudonym");
        if (!Kinds.TryGetValue(Text("event"), out var kind))
            throw Wrong("event", string.Join(" or ", Kinds.Keys));
        if (!Flows.TryGetValue(Text("flow"), out var flow))
            throw Wrong("flow", string.Join(" or ", Flows.Keys));
        if (!Platforms.Contains(Text("platform"), StringComparer.OrdinalIgnoreCase))
            throw Wrong("platform", string.Join(" or ", Platforms));
        return new(at, Text("user"), kind, PageNames.Of(Text("page")), flow, Text("platform").ToLowerInvariant(), Text("device").ToLowerInvariant());
    }
}
