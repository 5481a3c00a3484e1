using System.Text.Json.Nodes;
using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Tests.Verdict.Statistics;

internal static class JsonNodeExtensions
{
    public static double Number(this JsonObject node, string name) => node[name]!.GetValue<double>();

    public static double Number(this JsonObject node, string name, int index) => node[name]![index]!.GetValue<double>();

    public static int Whole(this JsonObject node, string name) => node[name]!.GetValue<int>();

    public static double[] Numbers(this JsonObject node, string name) => [.. node[name]!.AsArray().Select(each => each!.GetValue<double>())];

    public static Proportion Proportion(this JsonObject node, string count, string total) => new(node.Whole(count), node.Whole(total));

    public static Alternative Alternative(this JsonObject node) =>
        Enum.Parse<Alternative>(((string)node["alternative"]!).Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    /// <summary>A 2×2 table [[a, b], [c, d]]; the test is on the odds of the first column, row by row.</summary>
    public static PairedProportions Table(this JsonNode table)
    {
        int Cell(int row, int column) => table[row]![column]!.GetValue<int>();
        return new PairedProportions(new(Cell(0, 0), Cell(0, 0) + Cell(0, 1)), new(Cell(1, 0), Cell(1, 0) + Cell(1, 1)));
    }
}
