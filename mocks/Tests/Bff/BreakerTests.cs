using System.Net;
using SecureMessaging.Mocks.Bff;
using SecureMessaging.Mocks.Tests.Bff.Support;

namespace SecureMessaging.Mocks.Tests.Bff;

public sealed class BreakerTests : IAsyncLifetime
{
    private const string Categories = "/my_health/v1/messaging/messages/categories";
    private const int Minimum = 5;

    private readonly TouchyBff _bff = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _bff.InitializeAsync();

    public ValueTask DisposeAsync() => _bff.DisposeAsync();

    [Fact]
    public async Task Opens_on_server_errors_skips_calls_and_closes_again_after_a_minute()
    {
        var client = await _bff.SignInAsync();
        _bff.SmApi.On("GET message/category", FakeAnswer.Error(99, 500));
        for (var i = 0; i < Minimum; i++)
            await client.GetAsync(Categories, Cancelled);
        var reached = _bff.SmApi.Calls.Count;

        var open = await client.GetAsync(Categories, Cancelled);
        var skipped = _bff.SmApi.Calls.Count - reached;
        _bff.SmApi.On("GET message/category", FakeAnswer.Json("""{"messageCategoryType":["OTHER"]}"""));
        _bff.Time.Advance(TimeSpan.FromSeconds(61));
        var closed = await client.GetAsync(Categories, Cancelled);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, 0, HttpStatusCode.OK), (open.StatusCode, skipped, closed.StatusCode));
    }

    [Fact]
    public async Task Stays_shut_on_mhvs_own_refusals()
    {
        var client = await _bff.SignInAsync();
        _bff.SmApi.On("GET message/category", FakeAnswer.Error(119, 400));

        for (var i = 0; i < 2 * Minimum; i++)
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await client.GetAsync(Categories, Cancelled)).StatusCode);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    public async Task Stays_shut_on_what_is_an_answer_all_the_same(int status)
    {
        var client = await _bff.SignInAsync();
        _bff.SmApi.On("GET message/category", new FakeAnswer(status, ""));

        for (var i = 0; i < 2 * Minimum; i++)
            Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync(Categories, Cancelled)).StatusCode);
    }

    [Fact]
    public async Task A_call_that_takes_fifteen_seconds_is_504()
    {
        var client = await _bff.SignInAsync();
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var answer = new ManualResetEventSlim();
        _bff.SmApi.On("GET message/category", () =>
        {
            asked.TrySetResult();
            answer.Wait(Cancelled);
            return FakeAnswer.Json("{}");
        });

        var call = client.GetAsync(Categories, Cancelled);
        await asked.Task;
        _bff.Time.Advance(TimeSpan.FromSeconds(15));
        var error = await (await call).ErrorAsync();
        answer.Set();

        Assert.Equal((504, "504", "Did not receive a timely response from an upstream server"), error);
    }

    [Fact]
    public async Task An_answer_that_never_ends_is_504_too()
    {
        await using var impatient = new ImpatientBff();
        await impatient.InitializeAsync();
        var client = await impatient.SignInAsync();
        // The session is opened before, so that it is not what takes too long.
        impatient.SmApi.On("GET message/category", FakeAnswer.Json("""{"messageCategoryType":["OTHER"]}"""));
        (await client.GetAsync(Categories, Cancelled)).EnsureSuccessStatusCode();
        impatient.SmApi.On("GET message/category", FakeAnswer.Json("""{"messageCategory""") with { NeverEnds = true });

        var error = await (await client.GetAsync(Categories, Cancelled)).ErrorAsync();

        Assert.Equal(504, error.Status);
    }

    // Real time: the fake clock stands still, and with it the pipeline's own timeout.
    private sealed class ImpatientBff : BffFixture
    {
        protected override BffOptions Configure(BffOptions options) =>
            options with { Resilience = options.Resilience with { Timeout = TimeSpan.FromSeconds(6) } };
    }

    private sealed class TouchyBff : BffFixture
    {
        protected override BffOptions Configure(BffOptions options) =>
            options with { Resilience = options.Resilience with { MinimumCalls = Minimum } };
    }
}
