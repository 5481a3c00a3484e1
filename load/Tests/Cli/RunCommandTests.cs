using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Load.Scenarios.Worker;
using SecureMessaging.Load.Tests.Scenarios;

namespace SecureMessaging.Load.Tests.Cli;

public sealed class RunCommandTests
{
    [Theory]
    [InlineData("is production", "--percent", "5", "--rate", "1", "--bff", "https://www.va.gov")]
    [InlineData("not listed in targets.json", "--percent", "5", "--rate", "1", "--bff", "https://staging.va.gov")]
    [InlineData("--yes-really", "--percent", "5", "--rate", "500", "--bff", "http://127.0.0.1:9")]
    [InlineData("comes to 80 users a second at the peak of scenario spike", "--percent", "5", "--rate", "10", "--bff", "http://127.0.0.1:9", "--scenario", "spike")]
    [InlineData("less than or equal to 100", "--percent", "101", "--rate", "1", "--bff", "http://127.0.0.1:9")]
    [InlineData("known are", "--percent", "5", "--rate", "1", "--bff", "http://127.0.0.1:9", "--scenario", "nothing")]
    [InlineData("write a length", "--percent", "5", "--rate", "1", "--bff", "http://127.0.0.1:9", "--during", "5")]
    [InlineData("the first is 0/4", "--percent", "5", "--rate", "1", "--bff", "http://127.0.0.1:9", "--segment", "4/4")]
    [InlineData("there is no ready file", "--percent", "5", "--rate", "1", "--bff", "http://127.0.0.1:9", "--stack", "no-such-stack.json")]
    [InlineData("move the clocks under the others", "--percent", "5", "--rate", "1", "--bff", "http://127.0.0.1:9", "--segment", "1/2", "--stack", "stack.json")]
    [InlineData("nobody sends in scenario recipients", "--percent", "5", "--rate", "1", "--bff", "http://127.0.0.1:9", "--scenario", "recipients", "--p99", "800")]
    [InlineData("not one user would come", "--percent", "5", "--rate", "0.2", "--bff", "http://127.0.0.1:9", "--scenario", "mixed-day", "--during", "60s")]
    [InlineData("cannot come at random", "--percent", "5", "--rate", "1", "--bff", "http://127.0.0.1:9", "--arrivals", "poisson", "--quota", "new/vista=5")]
    [InlineData("in scenario soak a few make many", "--percent", "5", "--rate", "1", "--bff", "http://127.0.0.1:9", "--scenario", "soak", "--quota", "new/vista=5")]
    [InlineData("is no URL", "--percent", "5", "--rate", "1", "--bff", "nonsense")]
    public async Task Wrong_use_is_one_line_and_exit_code_3(string says, params string[] arguments)
    {
        using var command = LoadCliProcess.Start(["run", .. arguments]);
        var (exitCode, _, error) = await command.EndAsync(TestContext.Current.CancellationToken);
        Assert.True(exitCode == 3 && error.Contains(says, StringComparison.Ordinal) && error.TrimEnd().Split('\n').Length == 1, $"{exitCode}: {error}");
    }

    /// <summary>As in the image of the load generator, which holds the command alone.</summary>
    [Fact]
    public async Task It_runs_and_reports_where_no_checkout_is()
    {
        var target = new HalfAndHalf();
        await using var stop = target;
        await target.InitializeAsync();
        var elsewhere = Directory.CreateDirectory(target.Folder("app"));
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
            File.Copy(file, Path.Combine(elsewhere.FullName, Path.GetFileName(file)));

        using var command = LoadCliProcess.StartIn(
            elsewhere.FullName, "run", "--percent", "50", "--rate", "3", "--during", "1s", "--warm-up", "0s", "--keep-toggles", "--bff", target.Bff.Url.ToString(), "--out",
            target.Folder("out"));
        var (exitCode, output, error) = await command.EndAsync(TestContext.Current.CancellationToken);

        var result = await LoadJson.ReadResultAsync(target.Folder("out"), TestContext.Current.CancellationToken);
        Assert.True(exitCode == LoadVerb.Code(result.Conclusion), $"{exitCode}: {output} {error}");
        Assert.True(File.Exists(Path.Combine(target.Folder("out"), "report.html")));
    }

    [Fact]
    public async Task Failing_sends_miss_the_limit_of_a_run()
    {
        var target = new HalfAndHalf();
        await using var stop = target;
        await target.InitializeAsync();
        target.Bff.Refusals["send"] = "SM98";
        using var command = LoadCliProcess.Start(
            "run", "--percent", "50", "--rate", "10", "--during", "2s", "--warm-up", "1s", "--keep-toggles", "--bff", target.Bff.Url.ToString(), "--out", target.Folder("out"));
        var (exitCode, output, _) = await command.EndAsync(TestContext.Current.CancellationToken);
        var result = await LoadJson.ReadResultAsync(target.Folder("out"), TestContext.Current.CancellationToken);
        Assert.False(Assert.Single(result.Thresholds).Met, output);
        Assert.Contains("SM98", output, StringComparison.Ordinal);
        // On a busy machine the run is invalid instead.
        Assert.Equal(LoadVerb.Code(result.Conclusion), exitCode);
    }
}
