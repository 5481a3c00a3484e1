using System.Net;
using System.Net.Http.Json;
using SecureMessaging.Mocks.Tests.Bff.Support;

namespace SecureMessaging.Mocks.Tests.Bff;

public sealed class AccessTests : IClassFixture<BffFixture>
{
    private const string Categories = "/my_health/v1/messaging/messages/categories";

    private readonly BffFixture _bff;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public AccessTests(BffFixture bff)
    {
        _bff = bff;
        bff.Reset();
        _bff.SmApi.On("GET message/category", FakeAnswer.Json("""{"messageCategoryType":["OTHER"]}"""));
    }

    [Fact]
    public async Task Without_a_session_it_is_401_and_says_how_to_authenticate()
    {
        var response = await _bff.Anonymous().GetAsync(Categories, Cancelled);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Token realm=\"Application\"", response.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public async Task A_forged_session_cookie_is_no_session()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Categories);
        request.Headers.Add("Cookie", "harness_session=CfDJ8forged");

        Assert.Equal(HttpStatusCode.Unauthorized, (await _bff.Anonymous().SendAsync(request, Cancelled)).StatusCode);
    }

    [Fact]
    public async Task Without_an_mhv_id_it_is_403_before_anything_is_asked_upstream()
    {
        var client = await _bff.SignInAsync(new { patient = 1, mhvAccount = false });

        var error = await (await client.GetAsync(Categories, Cancelled)).ErrorAsync();

        Assert.Equal((403, "403", "Unable to access MHV services. Please try signing in again."), error);
        Assert.Empty(_bff.SmApi.SessionCalls);
    }

    [Fact]
    public async Task Who_is_no_va_patient_is_refused_only_while_the_policy_toggle_is_on()
    {
        var client = await _bff.SignInAsync(new { patient = 1, vaPatient = false });
        var before = await client.GetAsync(Categories, Cancelled);
        await client.PostAsync("/flipper/api/features/mhv_secure_messaging_policy_va_patient/boolean", null, Cancelled);

        var after = await (await client.GetAsync(Categories, Cancelled)).ErrorAsync();

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Equal((403, "403", "You do not have access to messaging"), after);
    }

    [Fact]
    public async Task An_outage_of_mhvs_login_looks_like_no_access()
    {
        _bff.SmApi.On("GET session", FakeAnswer.Json("", 503));
        _bff.SmApi.On("GET session?requiresOHMessages=1", FakeAnswer.Json("", 503));
        var client = await _bff.SignInAsync();

        var error = await (await client.GetAsync(Categories, Cancelled)).ErrorAsync();

        Assert.Equal((403, "403", "You do not have access to messaging"), error);
    }

    [Fact]
    public async Task A_session_is_opened_with_the_app_token_and_the_patients_id_and_then_kept()
    {
        var client = await _bff.SignInAsync(new { patient = 7 });
        await client.GetAsync(Categories, Cancelled);
        await client.GetAsync(Categories, Cancelled);

        var call = Assert.Single(_bff.SmApi.SessionCalls);
        Assert.Equal("session?requiresOHMessages=1", call.Target);
        Assert.Equal("synthetic-app-token", call.Headers["appToken"]);
        Assert.Equal("100000007", call.Headers["mhvCorrelationId"]);
        Assert.Equal("application/json", call.Headers["Content-Type"]);
    }

    [Fact]
    public async Task A_token_with_twenty_seconds_left_is_renewed_before_it_lapses()
    {
        var client = await _bff.SignInAsync();
        _bff.SmApi.On("GET session?requiresOHMessages=1", () => FakeAnswer.Session(_bff.Time.GetUtcNow() + TimeSpan.FromSeconds(60)));
        await client.GetAsync(Categories, Cancelled);

        _bff.Time.Advance(TimeSpan.FromSeconds(39));
        await client.GetAsync(Categories, Cancelled);
        var kept = _bff.SmApi.SessionCalls.Count;
        _bff.Time.Advance(TimeSpan.FromSeconds(2));
        await client.GetAsync(Categories, Cancelled);

        Assert.Equal(1, kept);
        Assert.Equal(2, _bff.SmApi.SessionCalls.Count);
    }

    [Fact]
    public async Task Calls_at_the_same_moment_share_one_login()
    {
        const int Calls = 8;
        await using var bff = new CrowdedBff(Categories, Calls);
        await bff.InitializeAsync();
        bff.SmApi.On("GET message/category", FakeAnswer.Json("""{"messageCategoryType":["OTHER"]}"""));
        bff.SmApi.On("GET session", FakeAnswer.Session(bff.Time.GetUtcNow() + TimeSpan.FromHours(1)) with { HeldUntil = bff.Crowded });
        var client = await bff.SignInAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, Calls).Select(_ => client.GetAsync(Categories, Cancelled)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Single(bff.SmApi.SessionCalls);
    }

    [Fact]
    public async Task Every_answer_to_a_user_carries_the_csrf_token_errors_too()
    {
        var client = await _bff.SignInAsync();

        var answers = await Task.WhenAll(client.GetAsync(Categories, Cancelled), client.GetAsync("/my_health/v1/messaging/messages/1", Cancelled));

        Assert.All(answers, answer => Assert.Single(answer.Headers.GetValues("X-CSRF-Token")));
    }

    [Fact]
    public async Task No_answer_is_kept_by_a_cache_errors_neither()
    {
        var client = await _bff.SignInAsync();

        var answers = await Task.WhenAll(client.GetAsync(Categories, Cancelled), client.GetAsync("/my_health/v1/messaging/messages/1", Cancelled));

        Assert.All(answers, answer => Assert.True(answer.Headers.CacheControl!.NoStore));
    }

    [Fact]
    public async Task An_unsafe_request_that_does_not_echo_the_csrf_token_is_refused()
    {
        var client = await _bff.SignInAsync();
        client.DefaultRequestHeaders.Remove("X-CSRF-Token");

        var error = await (await client.DeleteAsync("/my_health/v1/messaging/messages/8001", Cancelled)).ErrorAsync();

        Assert.Equal((403, "403", "Invalid Authenticity Token"), error);
        Assert.DoesNotContain(_bff.SmApi.Calls, call => call.Method == "POST");
    }

    [Fact]
    public async Task The_csrf_token_of_another_user_is_no_good()
    {
        var client = await _bff.SignInAsync();
        var other = await _bff.SignInAsync();
        client.DefaultRequestHeaders.Remove("X-CSRF-Token");
        client.DefaultRequestHeaders.Add("X-CSRF-Token", other.DefaultRequestHeaders.GetValues("X-CSRF-Token"));

        Assert.Equal(HttpStatusCode.Forbidden, (await client.DeleteAsync("/my_health/v1/messaging/messages/8001", Cancelled)).StatusCode);
    }

    [Fact]
    public async Task The_session_cookie_is_out_of_reach_of_scripts_and_of_other_sites()
    {
        var response = await _bff.Anonymous().PostAsJsonAsync("/__harness/sign-in", new { persona = "hybrid" }, Cancelled);

        var cookie = response.Headers.GetValues("Set-Cookie").Single();
        Assert.StartsWith("harness_session=", cookie, StringComparison.Ordinal);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_unknown_persona_is_422_with_one_line_that_names_the_known_ones()
    {
        var response = await _bff.Anonymous().PostAsJsonAsync("/__harness/sign-in", new { persona = "nobody" }, Cancelled);

        var (status, _, detail) = await response.ErrorAsync();
        Assert.Equal(422, status);
        Assert.Contains("hybrid", detail, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', detail);
    }
}
