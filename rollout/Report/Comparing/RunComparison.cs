using System.Text;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Report.Text;

namespace SecureMessaging.Rollout.Report.Comparing;

/// <summary>Two runs side by side, as Markdown.</summary>
public static class RunComparison
{
    private static readonly (string What, Func<StageResult, string> Of)[] Figures =
    [
        ("verdict", stage => Words.Of(stage.Verdict)),
        ("users new / base", StageSummary.Users),
        ("failing new / base", StageSummary.Failing),
        ("send p95 VistA new", stage => P95(stage, Ehr.Vista)),
        ("send p95 Oracle Health new", stage => P95(stage, Ehr.OracleHealth)),
        ("journeys", StageSummary.Journeys),
        ("ledger", stage => StageSummary.Ledger(stage.Ledger)),
    ];

    /// <summary>The table; what differs is marked.</summary>
    public static string Render(ResultDocument left, ResultDocument right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var table = new MarkdownTable("What", "First", "Second", "");
        foreach (var (what, first, second) in Rows(left, right))
            table.Row(what, first, second, first == second ? "" : "differs");
        var text = new StringBuilder($"# {Words.Of(left.Verdict)} and {Words.Of(right.Verdict)}\n\n");
        if ((left.Profile, left.Plan) != (right.Profile, right.Plan))
            text.Append("Profile or plan differ: figures of users and latency cannot be compared directly.\n\n");
        return text.Append(table).ToString();
    }

    private static IEnumerable<(string What, string First, string Second)> Rows(ResultDocument left, ResultDocument right)
    {
        yield return ("Verdict", Words.Of(left.Verdict), Words.Of(right.Verdict));
        yield return ("Cause", Words.Of(left.Cause), Words.Of(right.Cause));
        yield return ("Profile", left.Profile, right.Profile);
        yield return ("Plan", left.Plan, right.Plan);
        yield return ("Seed", $"{left.Seed}", $"{right.Seed}");
        yield return ("Contracts verified", Contracts(left), Contracts(right));
        foreach (var name in left.Stages.Concat(right.Stages).Select(stage => stage.Name).Distinct())
        {
            var (first, second) = (Find(left, name), Find(right, name));
            string Both(Func<StageResult, string> of, StageResult? stage) => stage is null ? "not run" : of(stage);
            foreach (var (what, of) in Figures)
                yield return ($"{Words.Capital(name)}: {what}", Both(of, first), Both(of, second));
        }
    }

    private static StageResult? Find(ResultDocument result, string name) => result.Stages.FirstOrDefault(stage => stage.Name == name);

    private static string Contracts(ResultDocument result) =>
        $"{result.Contracts.Sum(contract => contract.Verified)} of {result.Contracts.Sum(contract => contract.Interactions)}";

    private static string P95(StageResult stage, Ehr ehr) =>
        stage.Load.Send.FirstOrDefault(row => row.Ehr == ehr && row.Flow == Flow.New && row.HasLatency) is { } row ? Words.Ms(row.P95Ms) : "–";
}
