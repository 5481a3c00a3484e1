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
    public async Task Cells_cannot_be_broken_by_what_a_target_says()
    {
        var result = await SampleRun.MakeAsync(0, TestContext.Current.CancellationToken) with { Reasons = ["a|b\n<img>"] };
        Assert.Contains("- a\\|b &lt;img>", MarkdownReport.Render(result));
    }

    private static async Task<string> Render(double refused) =>
        MarkdownReport.Render(await SampleRun.MakeAsync(refused, TestContext.Current.CancellationToken));
}
