using System.Text.Json.Nodes;
using SecureMessaging.E2E.Journeys;
using SecureMessaging.Rollout.Drill;
using SecureMessaging.Rollout.Drill.Catching;
using SecureMessaging.Rollout.Drill.Page;
using SecureMessaging.Rollout.Drill.Results;
using SecureMessaging.Rollout.Drill.Running;
using SecureMessaging.Rollout.Drill.Seams;

namespace SecureMessaging.Rollout.Tests.Drill;

public sealed class Drills : IDisposable
{
    private static readonly Finding Red = Finding.Red(Layer.Journey, "<b>not</b> as it should be");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("drill-");

    [Fact]
    public async Task Caught_is_what_is_red_with_the_defect_and_green_without()
    {
        var result = await DrillAsync(new Says("sees it", Finding.Green, Red), new Says("not asked any more", Finding.Green, Red));

        Assert.Equal(DefectOutcome.Caught, result.Outcome);
        Assert.Equal("sees it", Assert.Single(result.Asked).Name);
    }

    [Fact]
    public async Task Who_is_always_red_catches_nothing()
    {
        var result = await DrillAsync(new Says("always red", Red, Red));

        Assert.Equal(DefectOutcome.Escaped, result.Outcome);
        Assert.StartsWith("red without the defect too", result.Asked[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_defect_that_nobody_could_be_asked_about_has_not_escaped()
    {
        var result = await DrillAsync(new Says("invalid", Finding.Nothing("the load was not valid"), Red));

        Assert.Equal(DefectOutcome.NotConcluded, result.Outcome);
    }

    [Theory]
    [InlineData(false, DefectOutcome.NotConcluded)]
    [InlineData(true, DefectOutcome.Caught)]
    public async Task A_layer_that_is_red_but_once_has_caught_nothing(bool redAgain, DefectOutcome outcome)
    {
        var options = new DrillOptions { Defects = [Defect(new Says("red at first", Finding.Green, Red, redAgain ? Red : Finding.Green))], Folder = _folder.FullName };
        using var run = new DrillRun(options, new Quiet(), TimeProvider.System, Says.AskAsync);

        var drill = await run.RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal(outcome, Assert.Single(drill.Defects).Outcome);
    }

    [Fact]
    public async Task Result_and_page_are_written_as_defects_are_done()
    {
        await RunAsync([Defect(new Says("sees it", Finding.Green, Red))], allLayers: true, Says.AskAsync);

        var drill = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(_folder.FullName, DrillFile.Name), TestContext.Current.CancellationToken))!;
        var page = await File.ReadAllTextAsync(Path.Combine(_folder.FullName, DrillPage.Name), TestContext.Current.CancellationToken);
        Assert.Equal((1, 1, 0), ((int)drill["schemaVersion"]!, (int)drill["caught"]!, (int)drill["escaped"]!));
        Assert.Equal(("caught", "journey"), ((string)drill["defects"]![0]!["outcome"]!, (string)drill["defects"]![0]!["caughtBy"]!["layer"]!));
        Assert.Contains("&lt;b&gt;not&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Real_defects_are_caught_by_contract_journey_assignment_and_log()
    {
        // As the journeys' own tests have it: for a machine that is slow, and busy.
        Patience.Limit = TimeSpan.FromSeconds(30);
        string[] names = ["blocked-team-offered", "recents-in-wrong-order", "crc-over-actor-then-feature", "pii-in-a-log-line"];

        var drill = await RunAsync([.. DefectCatalogue.All.Where(defect => names.Contains(defect.Name))], allLayers: false, ask: null);

        Assert.All(drill.Defects, defect => Assert.True(defect.Outcome == DefectOutcome.Caught, $"{defect.Name}: {defect.Asked[^1].Reason}"));
        Assert.Equal([Layer.Contract, Layer.Journey, Layer.Assignment, Layer.Logs], drill.Defects.Select(defect => defect.CaughtBy!.Layer));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static Defect Defect(params IReadOnlyList<ICatcher> catchers) => new("nothing-at-all", "It does nothing.")
    {
        Mimics = "No failure.",
        Source = "this test",
        Layer = Layer.Journey,
        Seam = Seam.PagesToBff((_, pass) => pass()),
        Catchers = catchers,
    };

    private async Task<DefectResult> DrillAsync(params IReadOnlyList<ICatcher> catchers) =>
        Assert.Single((await RunAsync([Defect(catchers)], allLayers: false, Says.AskAsync)).Defects);

    private async Task<DrillDocument> RunAsync(IReadOnlyList<Defect> defects, bool allLayers, Func<Defect?, ICatcher, CancellationToken, Task<Finding>>? ask)
    {
        using var run = new DrillRun(new() { Defects = defects, Folder = _folder.FullName, AllLayers = allLayers }, new Quiet(), TimeProvider.System, ask);
        return await run.RunAsync(TestContext.Current.CancellationToken);
    }

    private sealed class Quiet : IDrillProgress
    {
        public void Doing(string what) => TestContext.Current.SendDiagnosticMessage(what);

        public void Done(DefectResult defect, int done, int planned) => TestContext.Current.SendDiagnosticMessage($"{defect.Name}: {defect.Outcome}");
    }
}
