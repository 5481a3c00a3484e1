using SecureMessaging.Mocks.Stack.ControlRoom;
using SecureMessaging.Mocks.Tests.Bff.Support;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Mocks.Tests.ControlRoom;

public sealed class StackWatchTests : IDisposable
{
    private static readonly StackAddresses Addresses = new(null, new("http://bff/"), new("http://vista/"), new("http://oracle-health/"), 0);

    private readonly WatchedClock _time = new(new DateTimeOffset(2026, 6, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly Roles _roles = new();
    private readonly HttpClient _http;
    private readonly StackWatch _watch;

    public StackWatchTests()
    {
        _http = new HttpClient(_roles);
        _watch = new StackWatch(new StackReader(_http, Addresses), _time);
    }

    [Fact]
    public async Task The_roles_are_asked_once_a_second_however_many_look_on()
    {
        await _watch.ReadAsync();
        await _watch.ReadAsync();
        var within = _roles.Asked("bff");
        _time.Advance(TimeSpan.FromSeconds(1));
        await _watch.ReadAsync();

        Assert.Equal((1, 2), (within, _roles.Asked("bff")));
    }

    [Fact]
    public async Task After_a_change_they_are_asked_at_once()
    {
        await _watch.ReadAsync();
        _watch.Forget();
        await _watch.ReadAsync();

        Assert.Equal(2, _roles.Asked("bff"));
    }

    [Fact]
    public async Task A_role_that_keeps_silent_is_waited_for_five_seconds()
    {
        _roles.Silent = "oracle-health";
        var reading = _watch.ReadAsync();
        await _time.UntilWaitOfAsync(TimeSpan.FromSeconds(5));
        _time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal("no answer within 5 seconds", (await reading).Silent["oracle-health"]);
    }

    [Fact]
    public async Task A_role_that_fails_is_named_with_its_words()
    {
        Assert.Equal("vista is down", (await _watch.ReadAsync()).Silent["vista"]);
    }

    public void Dispose() => _http.Dispose();

    /// <summary>Roles that are down, but for one that takes no end of time.</summary>
    private sealed class Roles : HttpMessageHandler
    {
        private readonly Dictionary<string, int> _asked = [];

        public string? Silent { get; set; }

        public int Asked(string role) => _asked[role];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var role = request.RequestUri!.Host;
            _asked[role] = _asked.GetValueOrDefault(role) + 1;
            if (role == Silent)
                await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new HttpRequestException($"{role} is down");
        }
    }
}
