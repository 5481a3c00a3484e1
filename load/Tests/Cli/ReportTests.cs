using SecureMessaging.Load.Cli.Reporting;
using SecureMessaging.Load.Tests.Scenarios;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Load.Tests.Cli;

public sealed class ReportTests(SendRun run) : IClassFixture<SendRun>
{
    [Fact]
    public void Csv_has_a_row_for_each_step_in_each_arm() => Assert.Equal(1 + run.Result.Steps.Count, CsvReport.Render(run.Result).TrimEnd().Split('\n').Length);

    [Fact]
    public void Csv_rows_have_all_columns() =>
        Assert.All(CsvReport.Render(run.Result).TrimEnd().Split('\n'), row => Assert.Equal(StepTable.Head.Count, row.Split(',').Length));

    [Fact]
    public void Markdown_names_the_model() => Assert.Contains("open model, times from the intended start", MarkdownReport.Render(run.Result), StringComparison.Ordinal);

    [Fact]
    public async Task Page_holds_the_whole_result() =>
        Assert.Contains($"\"runId\":\"{run.Result.RunId}\"", await PageAsync(), StringComparison.Ordinal);

    [Fact]
    public async Task Page_asks_for_nothing_from_elsewhere() => Assert.DoesNotMatch("<(script|link)[^>]*(src|href)=", await PageAsync());

    [Fact]
    public async Task Page_brings_its_charts_along() => Assert.Contains("<script>window.echarts={}</script>", await PageAsync("window.echarts={}"), StringComparison.Ordinal);

    [Fact]
    public async Task Charts_are_found_where_npm_packages_are_installed()
    {
        await Provisioner.EnsureNodePackagesAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Contains("Apache Software Foundation", await ECharts.ReadAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_tells_what_the_ledgers_hold() =>
        Assert.Contains("ledgers: 3 told sent", MarkdownReport.Render(run.Result.Reconciled(new(3, 3, 0, 0, 0, 0))), StringComparison.Ordinal);

    [Fact]
    public void Markdown_tells_why_a_run_was_stopped() =>
        Assert.Contains("* stopped: threshold missed", MarkdownReport.Render(run.Result with { StoppedBecause = "threshold missed" }), StringComparison.Ordinal);

    [Fact]
    public void Percentile_curves_end_at_the_maximum() => Assert.Equal(
        run.Result.Send.Select(send => (send.Ehr, send.Flow, send.All.MaxMs)).Order(),
        PercentileCurve.Read(run.Folder).Where(curve => curve.Step == "send").Select(curve => (curve.Ehr, curve.Flow, Math.Round(curve.Points[^1].Ms, 3))).Order());

    private async Task<string> PageAsync(string charts = "") => await HtmlReport.RenderAsync(run.Result, run.Folder, charts, TestContext.Current.CancellationToken);
}
