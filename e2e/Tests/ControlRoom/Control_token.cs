using System.Net;
using System.Net.Http.Json;
using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.E2E.Tests.Fixtures;
using SecureMessaging.Mocks.Stack;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Runtime.Provisioning;
using SecureMessaging.Runtime.Targets;
using static Microsoft.Playwright.Assertions;

namespace SecureMessaging.E2E.Tests.ControlRoom;

/// <summary>A stack with a token, as one that serves beyond its own machine must have: nobody steers it or signs in who does not show it.</summary>
public sealed class Control_token : IAsyncLifetime
{
    private const string Token = "a-secret-of-this-test";

    private StackHost _stack = null!;
    private StackTarget _target = null!;
    private JourneyBrowser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        await Provisioner.EnsurePagesAsync();
        _stack = await StackHost.StartAsync(
            new StackOptions { PagesFolder = Provisioner.PagesFolder, ControlToken = Token }, TestContext.Current.CancellationToken);
        _target = new StackTarget(_stack.Addresses, _stack.Population, Token);
        _browser = await JourneyBrowser.LaunchAsync(await Provisioner.EnsureChromiumAsync(), ["*.localhost"]);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _target.Dispose();
        await _stack.DisposeAsync();
    }

    [Fact]
    public async Task A_journey_signs_in_and_sends()
    {
        var veteran = _target.Population.Find("hybrid:1");
        var result = await new JourneyRunner(_target, _browser).RunAsync(
            ReplayJourneys.WriteTo(Ehr.OracleHealth), veteran, StageToggles.At(0), new JourneyOptions("token", WalkLog.Failures), TestContext.Current.CancellationToken);
        Assert.Equal((JourneyOutcome.Passed, ""), (result.Result, result.Reason));
    }

    [Fact]
    public async Task Nobody_signs_in_without_it()
    {
        using var http = new HttpClient();
        foreach (var door in new[] { new Uri(_target.Bff, "/__harness/sign-in"), new Uri(_target.Web, "/__harness/sign-in"), new Uri(_target.Web, "/control/api/enter") })
        {
            using var answer = await http.PostAsJsonAsync(door, new { persona = "hybrid" }, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_control_room_opens_to_the_token_and_so_do_the_windows_of_its_personas()
    {
        await using var context = await _browser.NewContextAsync(DeviceProfile.Desktop);
        var page = await ControlRoomPage.OpenAsync(context, new Uri(_target.Web, "/control"));
        await UnlockAsync(page, "a guess");
        await Expect(page.Said).ToHaveTextAsync("That is not the control token.");
        await UnlockAsync(page, Token);
        var tab = await page.OpenAsAsync("hybrid");
        await Expect(tab.Locator(".site-user")).ToContainTextAsync(_target.Population.Find("hybrid").LastName);
        Assert.DoesNotContain(Token, string.Concat(await CookiesAsync(context)), StringComparison.Ordinal);
    }

    private static async Task UnlockAsync(ControlRoomPage page, string token)
    {
        await page.Page.GetByTestId("token").FillAsync(token);
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Open", Exact = true }).ClickAsync();
    }

    private static async Task<IEnumerable<string>> CookiesAsync(IBrowserContext context) => (await context.CookiesAsync()).Select(cookie => cookie.Value);
}
