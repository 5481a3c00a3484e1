using SecureMessaging.Runtime.Provisioning;
using YamlDotNet.RepresentationModel;

namespace SecureMessaging.Rollout.Tests.Documents;

/// <summary>The recipes for build servers. None is at hand; their commands are checked with those of the documents.</summary>
public sealed class Ci_recipes
{
    private static readonly YamlMappingNode Actions = ReadActions();

    private static IEnumerable<YamlMappingNode> Jobs => ((YamlMappingNode)Actions["jobs"]).Children.Values.Cast<YamlMappingNode>();

    private static string Jenkins => File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "ci", "Jenkinsfile"));

    [Fact]
    public void GitHub_runs_tests_a_rehearsal_and_the_pacts() =>
        Assert.Equal(["tests", "rehearsal", "pacts"], ((YamlMappingNode)Actions["jobs"]).Children.Keys.Select(key => key.ToString()));

    [Fact]
    public void A_job_has_a_limit_and_takes_no_more_rights_than_reading()
    {
        Assert.Equal("read", Actions["permissions"]["contents"].ToString());
        Assert.All(Jobs, job => Assert.True(int.Parse(job["timeout-minutes"].ToString()) <= 60));
    }

    [Fact]
    public void Every_step_uses_a_versioned_action_or_runs_something() => Assert.All(Steps(), step =>
    {
        if (step.Children.TryGetValue("uses", out var action))
            Assert.Matches(@"^[\w-]+/[\w-]+@v\d+", action.ToString());
        else
            Assert.NotEmpty(step["run"].ToString());
    });

    [Fact]
    public void What_a_failed_run_leaves_is_kept()
    {
        Assert.Equal(2, Steps().Count(step => step.Children.TryGetValue("if", out var when) && when.ToString() == "always()"));
        Assert.Contains("archiveArtifacts", Jenkins, StringComparison.Ordinal);
        Assert.Contains("junit allowEmptyResults: true", Jenkins, StringComparison.Ordinal);
    }

    [Fact]
    public void No_conclusion_is_told_from_a_no_go()
    {
        var rehearse = Steps().Single(step => step.Children.TryGetValue("name", out var name) && name.ToString() == "Rehearse")["run"].ToString();
        Assert.Contains("2) echo \"::warning::INVALID", rehearse, StringComparison.Ordinal);
        Assert.Contains("unstable('INVALID", Jenkins, StringComparison.Ordinal);
    }

    [Fact]
    public void Pacts_come_from_a_commit_that_is_green()
    {
        Assert.Equal("tests", Actions["jobs"]["pacts"]["needs"].ToString());
        Assert.True(Jenkins.IndexOf("stage('Tests')", StringComparison.Ordinal) < Jenkins.IndexOf("stage('Pacts')", StringComparison.Ordinal));
    }

    [Fact]
    public void Both_publish_our_pacts_before_they_verify_the_brokers()
    {
        var commands = Steps().Select(step => step.Children.TryGetValue("run", out var run) ? run.ToString() : string.Empty);
        Assert.All([string.Concat(commands), Jenkins], recipe => Assert.Matches("(?s)publish /pacts --consumer-app-version.*contracts/Verification -- broker", recipe));
    }

    [Theory]
    [InlineData("targets.json")]
    [InlineData("contract-accounts.json")]
    public void The_pacts_are_given_what_a_checkout_lacks(string file) =>
        Assert.Contains(Steps(), step => step.Children.TryGetValue("run", out var run) && run.ToString().Contains($"> {file}", StringComparison.Ordinal));

    [Theory]
    [InlineData("reports")]
    [InlineData("rehearsal")]
    [InlineData("artifacts/e2e")]
    public void Jenkins_clears_what_an_earlier_build_left_before_anything_can_fail(string folder)
    {
        var first = Jenkins.Split(Environment.NewLine).First(line => line.TrimStart().StartsWith("sh ", StringComparison.Ordinal));
        Assert.Contains(folder, first.Trim(' ', '\'').Split(' '));
    }

    [Fact]
    public void Jenkins_closes_what_it_opens() => Assert.Equal(Jenkins.Count(letter => letter == '{'), Jenkins.Count(letter => letter == '}'));

    private static IEnumerable<YamlMappingNode> Steps() => Jobs.SelectMany(job => (YamlSequenceNode)job["steps"]).Cast<YamlMappingNode>();

    private static YamlMappingNode ReadActions()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "ci", "github-actions.yml"))));
        return (YamlMappingNode)yaml.Documents.Single().RootNode;
    }
}
