using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Thresholds;
using SecureMessaging.Load.Engine.Validity;
using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Load.Scenarios.Sending;
using SecureMessaging.Load.Scenarios.Shapes;
using SecureMessaging.Load.Tests.Cli;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Load.Tests.Scenarios;

public sealed class LoadMergeTests : IAsyncLifetime
{
    private readonly HalfAndHalf _target = new();

    public ValueTask InitializeAsync() => _target.InitializeAsync();

    public ValueTask DisposeAsync() => _target.DisposeAsync();

    [Fact]
    public async Task Segments_together_load_every_user_once()
    {
        await Task.WhenAll(SegmentAsync("0/2", _target.Options), SegmentAsync("1/2", _target.Options));
        var merged = await MergeAsync();
        Assert.Equal((18, 18, 18), (merged.Offered, merged.Send.Sum(send => send.Count), merged.Arms.Sum(arm => arm.Users)));
    }

    [Fact]
    public async Task What_is_counted_of_users_is_counted_of_all_segments()
    {
        var steps = new LoadStep[] { new(10, 10, TimeSpan.FromSeconds(1)), new(20, 20, TimeSpan.FromSeconds(1)) };
        var options = _target.Options with { Quotas = [], Shape = steps };
        var parts = await Task.WhenAll(SegmentAsync("0/2", options), SegmentAsync("1/2", options with { RunId = "other" }));

        var merged = await MergeAsync();

        Assert.Equal("run+other", merged.RunId);
        Assert.Equal(parts.Sum(part => part.FlowShare!.Users), merged.FlowShare!.Users);
        Assert.Equal(parts[0].Levels.Zip(parts[1].Levels, (one, other) => one.Users + other.Users), merged.Levels.Select(level => level.Users));
    }

    [Fact]
    public async Task A_message_that_one_segment_lost_is_lost_of_the_run()
    {
        var options = _target.Options with { TimesAreJudged = false };
        var parts = await Task.WhenAll(SegmentAsync("0/2", options), SegmentAsync("1/2", options));
        foreach (var (part, lost) in parts.Zip([0, 1]))
            await RewriteAsync((part with { StartedAt = parts[0].StartedAt }).Reconciled(new(9, 9 - lost, lost, 0, 0, 0)));

        var merged = await MergeAsync();

        Assert.Equal((new LedgerComparison(18, 17, 1, 0, 0, 0), Conclusion.Fail), (merged.Ledgers, merged.Conclusion));
    }

    [Fact]
    public async Task A_limit_that_ended_one_segment_is_missed_by_the_run()
    {
        var few = new Threshold(ThresholdMetric.Failed, ThresholdStatistic.Share, ThresholdOperator.AtMost, 0.5) { Scope = new(Step: SeriesKey.Iteration), AbortOnFail = true };
        var fewer = few with { Value = 0.4 };
        var options = _target.Options with { Thresholds = [few, fewer] };
        var parts = await Task.WhenAll(SegmentAsync("0/2", options), SegmentAsync("1/2", options));
        var missed = new ThresholdResult(few, 0.7, Met: false);
        await RewriteAsync(parts[1] with { StoppedBecause = missed.StopsBecause, Thresholds = [missed, new(fewer, 0.7, Met: false)] });

        // The other is judged by the figures of the whole run, in which nothing failed.
        Assert.Equal([(missed.Figure, false), (0, true)], (await MergeAsync()).Thresholds.Select(result => (result.Figure, result.Met)));
    }

    [Theory]
    [InlineData(60, 1.9, true)]
    [InlineData(60, 2.1, false)]
    [InlineData(600, 5.9, true)]
    [InlineData(600, 6.1, false)]
    public async Task Segments_that_did_not_run_together_are_no_run(double duration, double gap, bool together)
    {
        var parts = await Task.WhenAll(SegmentAsync("0/2", _target.Options), SegmentAsync("1/2", _target.Options));
        foreach (var (part, later) in parts.Zip([0, gap]))
            await RewriteAsync(part with { DurationSeconds = duration, StartedAt = parts[0].StartedAt.AddSeconds(later) });

        Assert.Equal(together, !(await MergeAsync()).InvalidReasons.Any(reason => reason.Contains($"the last began {gap:0.0} s after the first", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Missing_segment_is_refused()
    {
        await SegmentAsync("0/2", _target.Options);
        var refused = await Assert.ThrowsAsync<UsageException>(
            () => LoadMerge.RunAsync([_target.Folder("0")], _target.Folder("merged"), TestContext.Current.CancellationToken));
        Assert.Contains("not all segments", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Segments_of_another_rate_are_refused()
    {
        await Task.WhenAll(SegmentAsync("0/2", _target.Options), SegmentAsync("1/2", _target.Options with { UsersPerSecond = 15 }));
        Assert.Contains("rate, length", (await Assert.ThrowsAsync<UsageException>(MergeAsync)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_merged_run_has_no_page_and_says_so_in_one_line()
    {
        await Task.WhenAll(SegmentAsync("0/2", _target.Options), SegmentAsync("1/2", _target.Options));
        await MergeAsync();

        using var command = LoadCliProcess.Start("report", _target.Folder("merged"));
        var (exitCode, _, error) = await command.EndAsync(TestContext.Current.CancellationToken);

        Assert.True(exitCode == 3 && error.Contains("it is merged", StringComparison.Ordinal) && error.TrimEnd().Split('\n').Length == 1, $"{exitCode}: {error}");
    }

    private Task<LoadResult> SegmentAsync(string segment, SendLoadOptions options) => SendLoad.RunAsync(
        options with { Segment = segment, OutputFolder = _target.Folder(segment[..1]) }, progress: null, TestContext.Current.CancellationToken);

    private Task RewriteAsync(LoadResult part) =>
        LoadJson.WriteAsync(Path.Combine(_target.Folder(part.Segment[..1]), LoadJson.ResultFile), part, TestContext.Current.CancellationToken);

    private Task<LoadResult> MergeAsync() => LoadMerge.RunAsync([_target.Folder("0"), _target.Folder("1")], _target.Folder("merged"), TestContext.Current.CancellationToken);
}
