using System.Globalization;
using System.Xml.Linq;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Report.Text;
using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Rollout.Verdict.Run;

namespace SecureMessaging.Rollout.Report.JUnit;

/// <summary>A result as JUnit XML: the verdict, contracts, stages, journeys, the ramp and rollbacks as test cases, for a CI server.</summary>
public static class JUnitReport
{
    /// <summary>The document.</summary>
    public static XDocument Render(ResultDocument result)
    {
        ArgumentNullException.ThrowIfNull(result);
        XElement[] suites =
        [
            Suite("verdict", [Case($"profile {result.Profile}", (result.FinishedAt - result.StartedAt).TotalSeconds, Kind(result), string.Join("\n", result.Reasons.DefaultIfEmpty(Words.Of(result.Cause))))]),
            Suite("contracts", result.Contracts.Select(contract =>
                Case($"{contract.Consumer} → {contract.Provider}", 0, Kind(contract.Result), string.Join("; ", contract.Failures.DefaultIfEmpty(Words.Of(contract.Result)))))),
            Suite("stages", result.Stages.Select(stage => Case(
                Words.Stage(stage), Seconds(stage), Kind(stage), string.Join("\n", stage.Reasons.Concat(stage.Load.InvalidBecause))))),
            Suite("journeys", result.Stages.SelectMany(stage => stage.E2E.Journeys.Select(journey => Case(
                $"{Words.Stage(stage)}: {journey.Name} ({journey.User})", journey.DurationMs / 1000, Kind(journey.Outcome), journey.Message ?? "")))),
            Suite("ramp", result.Stages.SelectMany(stage => stage.Ramp is { } ramp ? new[] { Case(Words.Stage(stage), 0, Kind(ramp.Outcome), ramp.InWords) } : [])),
            Suite("rollback", result.Rollback.Select(each => Case(each.Key, 0, Kind(each.Value.Result), string.Join("; ", each.Value.Failures.DefaultIfEmpty(Words.Of(each.Value.Result)))))),
        ];
        return new XDocument(new XElement("testsuites", new XAttribute("name", $"rehearsal: {Words.Of(result.Verdict)}"), suites));
    }

    private static XElement Suite(string name, IEnumerable<XElement> cases)
    {
        var all = cases.ToList();
        int With(string outcome) => all.Count(each => each.Element(outcome) is not null);
        return new XElement(
            "testsuite", new XAttribute("name", name), new XAttribute("tests", all.Count),
            new XAttribute("failures", With("failure")), new XAttribute("errors", With("error")), new XAttribute("skipped", With("skipped")), all);
    }

    private static XElement Case(string name, double seconds, string? outcome, string message) => new(
        "testcase", new XAttribute("name", name), new XAttribute("time", seconds.ToString("0.###", CultureInfo.InvariantCulture)),
        outcome is null ? null : new XElement(outcome, new XAttribute("message", message)));

    private static double Seconds(StageResult stage) => stage is { StartedAt: { } started, FinishedAt: { } finished } ? (finished - started).TotalSeconds : 0;

    // A profile that claims no verdict has none to miss.
    private static string? Kind(ResultDocument result) => result switch
    {
        { Verdict: RunOutcome.Go } => null,
        { Verdict: RunOutcome.NoGo } => "failure",
        { Cause: RunCause.NoVerdictClaimed } => "skipped",
        _ => "error",
    };

    // As the run is judged: what is proven broken outweighs what could not be measured, which outweighs what was not shown.
    private static string? Kind(StageResult stage) => stage switch
    {
        { Verdict: StageOutcome.Rollback } or { Verdict: null, Reasons.Count: > 0 } => "failure",
        { Load.Valid: false } => "error",
        { Verdict: StageOutcome.Hold } => "failure",
        _ => null,
    };

    private static string? Kind(PartResult result) => result switch { PartResult.Passed => null, PartResult.Failed => "failure", _ => "error" };

    private static string? Kind(JourneyOutcome outcome) => outcome switch { JourneyOutcome.Passed => null, JourneyOutcome.Failed => "failure", _ => "skipped" };
}
