using System.Text.RegularExpressions;
using SecureMessaging.Rollout.Drill.Calibration;
using SecureMessaging.Rollout.Tests.Verdict.Statistics;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Tests.Documents;

/// <summary><c>docs/calibration.md</c> speaks of the profiles as they are, and of the reference table it was checked against.</summary>
public sealed partial class Calibration_page
{
    [Theory]
    [InlineData("quick")]
    [InlineData("standard")]
    public async Task It_counts_on_the_users_of_the_profile(string name)
    {
        var page = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "docs", "calibration.md"), TestContext.Current.CancellationToken);
        var profile = await PlanReader.ReadProfileAsync(name, TestContext.Current.CancellationToken);
        string[] stages = ["A", "B", "C", "D", "E"];
        Assert.Equal(
            stages.Select(stage => (stage, $"{profile.Quota(stage).New}/{profile.Quota(stage).Base}")),
            Row().Matches(page).Where(row => row.Groups["profile"].Value == name).Select(row => (row.Groups["stage"].Value, row.Groups["users"].Value)).Distinct());
    }

    [Fact]
    public void The_exact_table_is_that_of_the_reference_values() => Assert.Equal(
        StatsVectors.OperatingCharacteristics.Select(row => row!.AsObject()).Select(row => new ExactRow(
            row.Whole("n_new"), row.Whole("n_base"), row.Number("margin"), row.Number("p_base"), row.Number("p_new"), row.Number("promote"), row.Number("rollback"), row.Number("hold"))),
        ExactTable.Rows);

    [GeneratedRegex(@"^\| (?<profile>\w+) \| (?<stage>[A-E]) \| (?<users>\d+/\d+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
