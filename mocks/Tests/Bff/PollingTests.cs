using Microsoft.Extensions.Time.Testing;
using Polly.Timeout;
using SecureMessaging.Mocks.Bff.Errors;
using SecureMessaging.Mocks.Bff.Polling;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Tests.Bff;

public sealed class PollingTests
{
    // In real time, for a wait that the clock does not end.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly FakeTimeProvider _time = new();
    private readonly List<TimeSpan> _looks = [];
    private readonly DateTimeOffset _start;

    public PollingTests() => _start = _time.GetUtcNow();

    [Theory]
    [InlineData("SENT")]
    [InlineData("UNKNOWN")]
    [InlineData("NOT_SUPPORTED")]
    public async Task Ends_as_a_success_on(string status)
    {
        await RunAsync(_ => status);

        Assert.Single(_looks);
    }

    [Theory]
    [InlineData("FAILED")]
    [InlineData("INVALID")]
    public async Task Ends_as_sm98_on(string status)
    {
        var error = await Assert.ThrowsAsync<ApiErrorException>(() => RunAsync(_ => status));

        Assert.Equal(("SM98", 400), (error.Errors[0].Code, error.Status));
    }

    [Fact]
    public async Task Looks_at_once_and_then_every_second()
    {
        await RunAsync(look => look < 3 ? "IN_PROGRESS" : "SENT");

        Assert.Equal([0, 1, 2], _looks.Select(at => at.TotalSeconds));
    }

    [Fact]
    public async Task Gives_up_with_504_after_sixty_seconds()
    {
        var error = await Assert.ThrowsAsync<ApiErrorException>(() => RunAsync(_ => "IN_PROGRESS"));

        Assert.Equal((504, "Did not receive a timely response from an upstream server"), (error.Status, error.Errors[0].Detail));
        Assert.Equal(59, _looks[^1].TotalSeconds);
    }

    [Fact]
    public async Task Puts_up_with_two_failed_looks()
    {
        await RunAsync(look => look <= 2 ? throw Failure(500) : "SENT");

        Assert.Equal(3, _looks.Count);
    }

    [Fact]
    public async Task Raises_the_third_failed_look_though_others_succeeded_between()
    {
        var error = await Assert.ThrowsAsync<SmApiException>(() => RunAsync(look => look % 2 == 1 ? throw Failure(500) : "IN_PROGRESS"));

        Assert.Equal((500, 5), (error.HttpStatus, _looks.Count));
    }

    [Fact]
    public async Task Puts_up_with_the_504_of_a_gateway_as_with_any_failed_look()
    {
        await RunAsync(look => look <= 2 ? throw Failure(504) : "SENT");

        Assert.Equal(3, _looks.Count);
    }

    [Fact]
    public async Task Raises_at_once_that_the_sm_api_did_not_answer_in_time()
    {
        await Assert.ThrowsAsync<TimeoutRejectedException>(() => RunAsync(_ => throw new TimeoutRejectedException()));

        Assert.Single(_looks);
    }

    private static SmApiException Failure(int status) => new(status, null, null, null);

    private async Task RunAsync(Func<int, string> answer)
    {
        const int MoreThanEnough = 100;
        var polling = new OracleHealthSendStatus(new(), _time).WaitUntilTakenAsync(
            _ =>
            {
                _looks.Add(_time.GetUtcNow() - _start);
                return Task.FromResult(new SmMessageStatus(1, answer(_looks.Count), true, null));
            },
            TestContext.Current.CancellationToken);
        for (var i = 0; i < MoreThanEnough && !polling.IsCompleted; i++)
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await polling.WaitAsync(Patience, TestContext.Current.CancellationToken);
    }
}
