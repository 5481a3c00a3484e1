using SecureMessaging.Rollout.Drill;
using SecureMessaging.Rollout.Drill.Catching;
using SecureMessaging.Rollout.Drill.Page;

namespace SecureMessaging.Rollout.Tests.Drill;

public class Drill_matrix
{
    // What is red without the defect is not asked with it.
    [Theory]
    [InlineData(FindingOutcome.Green, FindingOutcome.Red, "<span class=\"badge good\">caught</span>")]
    [InlineData(FindingOutcome.Green, FindingOutcome.Green, "<span class=\"badge bad\">passed</span>")]
    [InlineData(FindingOutcome.Green, FindingOutcome.Nothing, "<span class=\"badge unsure\">nothing said</span>")]
    [InlineData(FindingOutcome.Nothing, FindingOutcome.Nothing, "<span class=\"badge unsure\">nothing said</span>")]
    [InlineData(FindingOutcome.Red, FindingOutcome.Nothing, "<span class=\"badge bad\">always red</span>")]
    public async Task A_layer_that_was_asked_has_a_word(FindingOutcome clean, FindingOutcome outcome, string cell)
    {
        var page = await DrillPage.RenderAsync(new()
        {
            StartedAt = default,
            FinishedAt = default,
            Seed = 1,
            Planned = 1,
            Defects =
            [
                new()
                {
                    Name = "", Does = "", Mimics = "", Source = "", Seam = "", Expected = Layer.Journey,
                    Asked = [new(Layer.Journey, "", clean, outcome, "", 0)],
                },
            ],
        });

        Assert.Contains(cell, page, StringComparison.Ordinal);
    }
}
