using System.Text.Json.Nodes;

namespace SecureMessaging.Rollout.Tests.Verdict.Statistics;

/// <summary>Values computed by R, scipy and statsmodels, or printed in their documentation: not by us.</summary>
internal static class StatsVectors
{
    private static readonly JsonObject Document = Read();

    public static JsonArray VerdictVectors => Document["verdict_vectors"]!.AsArray();

    public static JsonArray OperatingCharacteristics => Document["operating_characteristics_exact"]!["rows"]!.AsArray();

    public static IEnumerable<JsonObject> All => Document["vectors"]!.AsArray().Select(each => each!.AsObject());

    public static IEnumerable<TheoryDataRow<string>> Ids(string kind) =>
        All.Where(each => (string)each["kind"]! == kind).Select(each => new TheoryDataRow<string>((string)each["id"]!));

    public static (JsonObject Input, JsonObject Expected) Of(string id)
    {
        var vector = All.Single(each => (string)each["id"]! == id);
        return (vector["input"]!.AsObject(), vector["expected"]!.AsObject());
    }

    private static JsonObject Read()
    {
        using var stream = typeof(StatsVectors).Assembly.GetManifestResourceStream("stats-vectors.json")!;
        return JsonNode.Parse(stream)!.AsObject();
    }
}
