using System.Collections.Concurrent;
using System.Net.Http.Json;
using Microsoft.Extensions.Logging;
using SecureMessaging.Mocks.Bff;
using SecureMessaging.Mocks.Tests.Bff.Support;

namespace SecureMessaging.Mocks.Tests.Bff;

public sealed class LogTests : IAsyncLifetime
{
    private readonly LoggedBff _bff = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _bff.InitializeAsync();

    public ValueTask DisposeAsync() => _bff.DisposeAsync();

    [Fact]
    public async Task Lines_are_vets_apis_and_hold_no_body_no_token_no_email_and_no_whole_id()
    {
        _bff.SmApi.On("POST message", FakeAnswer.Json(SmBodies.SentToOracleHealth.Replace("9002", "900212345", StringComparison.Ordinal)));
        _bff.SmApi.On("GET message/900212345/status", FakeAnswer.Json(SmBodies.Status("FAILED")));
        var client = await _bff.SignInAsync();

        await client.PostAsJsonAsync(
            "/my_health/v1/messaging/messages?is_oh_triage_group=true",
            new { category = "OTHER", subject = "secret-subject", body = "secret-body", recipient_id = 300000123 },
            Cancelled);

        Assert.Contains(_bff.Lines, line => line.Contains("MHV SM: message id ***212345 is in the OH polling path", StringComparison.Ordinal));
        Assert.Contains(_bff.Lines, line => line.Contains("MHV SM: Message Send Failed ***000123", StringComparison.Ordinal));
        Assert.All(_bff.Lines, line => Assert.DoesNotMatch("secret|synthetic-token|synthetic-app|@|900212345|300000123|harness_session", line));
    }

    private sealed class LoggedBff : BffFixture
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        protected override BffOptions Configure(BffOptions options) => options with { Logging = logging => logging.AddProvider(new Provider(Lines)) };

        private sealed class Provider(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
        {
            public ILogger CreateLogger(string categoryName) => this;

            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                lines.Enqueue($"{formatter(state, exception)} {exception}");

            public void Dispose()
            {
            }
        }
    }
}
