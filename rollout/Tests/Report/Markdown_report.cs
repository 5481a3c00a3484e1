using SecureMessaging.Rollout.Report.Markdown;

namespace SecureMessaging.Rollout.Tests.Report;

/// <summary>The report for pull requests and issues.</summary>
public class Markdown_report
{
    [Theory]
    [InlineData(0, "# GO: ")]
    [InlineData(0.1, "# NO-GO: ")]
    public async Task Begins_with_the_verdict(double refused, string beginning) => Assert.StartsWith(beginning, await Render(refused));

    [Fact]
    public async Task Has_a_row_for_every_stage()
    {
        var text = await Render(0);
        Assert.All(new[] { "Baseline", "Stage A", "Stage B", "Stage C", "Stage D", "Stage E", "Rollback" }, stage => Assert.Contains($"| {stage} | ", text));
    }

    [Fact]
    public async Task Warns_and_notes_what_the_page_does()
    {
        var sample = await SampleRun.MakeAsync(0, TestContext.Current.CancellationToken);
        var text = MarkdownReport.Render(sample with { Warnings = ["Only 3 users had both toggles."], Stages = [sample.Stages[0] with { Notes = ["2 messages came after an error."] }] });
        Assert.Contains("## Notes\n\n- 2 messages came after an error.\n", text, StringComparison.Ordinal);
        Assert.Contains("## Warnings\n\n- Only 3 users had both toggles.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cells_cannot_be_broken_by_what_a_target_says()
    {
        var result = await SampleRun.MakeAsync(0, TestContext.Current.CancellationToken) with { Reasons = ["a|b\n<img>"] };
        Assert.Contains("- a\\|b &lt;img>", MarkdownReport.Render(result));
    }

    private static async Task<string> Render(double refused) =>
        MarkdownReport.Render(await SampleRun.MakeAsync(refused, TestContext.Current.CancellationToken));
}
