using System.Net;
using System.Net.Http.Json;
using SecureMessaging.Mocks.Bff.Polling;
using SecureMessaging.Mocks.Tests.Bff.Support;

namespace SecureMessaging.Mocks.Tests.Bff;

public sealed class OracleHealthSendingTests : IClassFixture<BffFixture>
{
    private const string Send = "/my_health/v1/messaging/messages?is_oh_triage_group=true";

    private static readonly object Message = new { category = "OTHER", subject = "Hello", body = "Hello ", recipient_id = 3000001 };

    private readonly BffFixture _bff;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public OracleHealthSendingTests(BffFixture bff)
    {
        _bff = bff;
        bff.Reset();
        _bff.SmApi.On("POST message", FakeAnswer.Json(SmBodies.SentToOracleHealth));
    }

    [Fact]
    public async Task Is_told_sent_once_oracle_health_has_taken_it()
    {
        _bff.SmApi.On("GET message/9002/status", FakeAnswer.Json(SmBodies.Status("SENT")));

        var response = await (await _bff.SignInAsync()).PostAsJsonAsync(Send, Message, Cancelled);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True((await response.JsonAsync()).GetProperty("data").GetProperty("attributes").GetProperty("is_oh_message").GetBoolean());
    }

    [Fact]
    public async Task Is_told_sm98_when_oracle_health_refuses_it()
    {
        _bff.SmApi.On("GET message/9002/status", FakeAnswer.Json(SmBodies.Status("FAILED")));

        var response = await (await _bff.SignInAsync()).PostAsJsonAsync(Send, Message, Cancelled);

        Assert.Equal((400, "SM98", "Oracle Health message send failed"), await response.ErrorAsync());
    }

    [Fact]
    public async Task Is_told_504_when_the_clock_passes_the_deadline_and_was_posted_once()
    {
        var polling = new OracleHealthPollingOptions();
        _bff.SmApi.On("GET message/9002/status", FakeAnswer.Json(SmBodies.Status("IN_PROGRESS")));
        var sending = (await _bff.SignInAsync()).PostAsJsonAsync(Send, Message, Cancelled);

        // Between two looks alone: turned while one is under way, the clock would bring the 504 of an upstream timeout, in the same words.
        for (var waited = TimeSpan.Zero; waited < polling.Deadline; waited += polling.Interval)
        {
            await _bff.Time.UntilWaitOfAsync(polling.Interval);
            _bff.Time.Advance(polling.Interval);
        }

        Assert.Equal((504, "504", "Did not receive a timely response from an upstream server"), await (await sending).ErrorAsync());
        Assert.Equal(60, _bff.SmApi.Calls.Count(call => call.Method == "GET"));
        Assert.Single(_bff.SmApi.Calls, call => call.Method == "POST");
    }

    [Fact]
    public async Task Without_the_parameter_nobody_asks_for_the_status()
    {
        await (await _bff.SignInAsync()).PostAsJsonAsync("/my_health/v1/messaging/messages", Message, Cancelled);

        Assert.DoesNotContain(_bff.SmApi.Calls, call => call.Method == "GET");
    }
}
