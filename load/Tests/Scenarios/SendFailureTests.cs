using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Load.Scenarios.Sending;
using SecureMessaging.Load.Scenarios.Visits;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Toggles;

namespace SecureMessaging.Load.Tests.Scenarios;

public sealed class SendFailureTests : IAsyncLifetime
{
    private readonly HalfAndHalf _target = new();

    public ValueTask InitializeAsync() => _target.InitializeAsync();

    public ValueTask DisposeAsync() => _target.DisposeAsync();

    [Fact]
    public async Task Refused_send_is_told_with_its_code()
    {
        _target.Bff.Refusals["send"] = "SM98";
        var result = await RunAsync(_target.Options);
        Assert.All(result.Arms, arm => Assert.Equal((arm.Users, arm.Users), (arm.FailedUsers, arm.UsersByCode["SM98"])));
    }

    [Fact]
    public async Task Draft_that_cannot_be_saved_does_not_keep_the_user_from_sending()
    {
        _target.Bff.Refusals["draft"] = "SM99";
        Assert.Equal(0, (await RunAsync(_target.Options)).Arms.Sum(arm => arm.FailedUsers));
    }

    [Fact]
    public async Task User_who_never_gets_to_send_has_failed()
    {
        _target.Bff.Refusals["recipients"] = "SM902";
        Assert.Equal(18, (await RunAsync(_target.Options)).Arms.Sum(arm => arm.UsersByCode["SM902"]));
    }

    [Theory]
    [InlineData(VisitKind.Recipients)]
    [InlineData(VisitKind.Recent)]
    [InlineData(VisitKind.DraftAutosave)]
    public async Task User_who_came_to_do_something_else_has_no_send_to_fail(VisitKind visit)
    {
        _target.Bff.Refusals["toggles"] = "SM902";
        Assert.Empty((await RunAsync(_target.Options with { Visit = visit })).Arms);
    }

    [Fact]
    public async Task Answer_that_cannot_be_read_fails_the_user_who_got_it()
    {
        _target.Bff.Answers["toggles"] = "[]";
        Assert.Equal(18, (await RunAsync(_target.Options)).Arms.Sum(arm => arm.FailedUsers));
    }

    [Fact]
    public async Task Toggles_set_otherwise_than_planned_are_found()
    {
        var options = _target.Options with { Toggles = [new(SecureMessagingToggles.CuratedListFlow, "25"), .. HalfAndHalf.Toggles.Skip(1)] };
        Assert.NotEqual(0, (await RunAsync(options)).Toggles.Differing);
    }

    [Fact]
    public async Task Quota_that_the_population_cannot_fill_is_refused_in_one_line()
    {
        var options = _target.Options with { Population = new(Size: 20), Quotas = [new("new", EhrName.OracleHealth, 20)] };
        Assert.Contains("lower the quota", (await Assert.ThrowsAsync<UsageException>(() => RunAsync(options))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Target_that_is_not_there_is_refused_in_one_line()
    {
        var options = _target.Options with { BffUrl = new("http://127.0.0.1:9") };
        Assert.Contains("nothing answers at", (await Assert.ThrowsAsync<UsageException>(() => RunAsync(options))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Step_too_thin_for_a_single_user_is_refused_and_says_how_long_it_takes()
    {
        var options = _target.Options with { Quotas = [], Shape = [new(10, 10, TimeSpan.FromSeconds(2)), new(0.25, 0.25, TimeSpan.FromSeconds(2))] };
        Assert.Contains("give it 8 s", (await Assert.ThrowsAsync<UsageException>(() => RunAsync(options))).Message, StringComparison.Ordinal);
    }

    private static Task<LoadResult> RunAsync(SendLoadOptions options) => SendLoad.RunAsync(options, progress: null, TestContext.Current.CancellationToken);
}
