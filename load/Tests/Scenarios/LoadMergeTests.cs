using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Load.Scenarios.Sending;
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
        await Task.WhenAll(SegmentAsync("0/2"), SegmentAsync("1/2"));
        var merged = await LoadMerge.RunAsync([_target.Folder("0"), _target.Folder("1")], _target.Folder("merged"), TestContext.Current.CancellationToken);
        Assert.Equal((18, 18, 18), (merged.Offered, merged.Send.Sum(send => send.Count), merged.Arms.Sum(arm => arm.Users)));
    }

    [Fact]
    public async Task Missing_segment_is_refused()
    {
        await SegmentAsync("0/2");
        var refused = await Assert.ThrowsAsync<UsageException>(
            () => LoadMerge.RunAsync([_target.Folder("0")], _target.Folder("merged"), TestContext.Current.CancellationToken));
        Assert.Contains("not all segments", refused.Message, StringComparison.Ordinal);
    }

    private Task<LoadResult> SegmentAsync(string segment) => SendLoad.RunAsync(
        _target.Options with { Segment = segment, OutputFolder = _target.Folder(segment[..1]) }, progress: null, TestContext.Current.CancellationToken);
}
