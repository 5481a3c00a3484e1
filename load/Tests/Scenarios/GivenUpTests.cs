using Microsoft.AspNetCore.Builder;
using SecureMessaging.Load.Scenarios.Bff;

namespace SecureMessaging.Load.Tests.Scenarios;

/// <summary>No answer in time is one thing, a caller who no longer wants it another.</summary>
public sealed class GivenUpTests : IAsyncLifetime
{
    private LoopbackSite _silent = null!;

    public async ValueTask InitializeAsync() =>
        _silent = await LoopbackSite.StartAsync(answers => answers.Run(context => Task.Delay(Timeout.Infinite, context.RequestAborted)));

    public ValueTask DisposeAsync() => _silent.DisposeAsync();

    [Fact]
    public async Task An_answer_that_does_not_come_in_time_is_a_timeout()
    {
        using var client = new BffClient(_silent.Url, TimeSpan.FromMilliseconds(50));
        Assert.True((await new BffUser(client.NewSession(), TestContext.Current.CancellationToken).ProfileAsync()).TimedOut);
    }

    [Fact]
    public async Task A_request_that_its_caller_gives_up_is_no_timeout()
    {
        using var interrupt = new CancellationTokenSource();
        using var client = new BffClient(_silent.Url, TimeSpan.FromMinutes(1));
        var asked = new BffUser(client.NewSession(), interrupt.Token).ProfileAsync();
        await interrupt.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
    }
}
