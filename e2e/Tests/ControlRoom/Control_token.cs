using System.Net;
using System.Net.Http.Json;
using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.E2E.Tests.Fixtures;
using SecureMessaging.Population.Facilities;
using static Microsoft.Playwright.Assertions;

namespace SecureMessaging.E2E.Tests.ControlRoom;

/// <summary>A stack with a token, as one that serves beyond its own machine must have: nobody steers it or signs in who does not show it.</summary>
public sealed class Control_token(Suite suite, GuardedControlRoom room) : IClassFixture<GuardedControlRoom>
{
    [Fact]
    public async Task A_journey_signs_in_and_sends()
    {
        var veteran = room.Target.Population.Find("hybrid:1");
        var result = await new JourneyRunner(room.Target, suite.Browser).RunAsync(
            ReplayJourneys.WriteTo(Ehr.OracleHealth), veteran, StageToggles.At(0), new JourneyOptions("token", WalkLog.Failures), TestContext.Current.CancellationToken);
        Assert.Equal((JourneyOutcome.Passed, ""), (result.Result, result.Reason));
    }

    [Fact]
    public async Task Nobody_signs_in_without_it()
    {
        using var http = new HttpClient();
        foreach (var door in new[] { new Uri(room.Target.Bff, "/__harness/sign-in"), new Uri(room.Target.Web, "/__harness/sign-in"), new Uri(room.Target.Web, "/control/api/enter") })
        {
            using var answer = await http.PostAsJsonAsync(door, new { persona = "hybrid" }, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_control_room_opens_to_the_token_and_so_do_the_windows_of_its_personas()
    {
        await using var context = await room.NewContextAsync();
        var page = await ControlRoomPage.OpenAsync(context, room.Address);
        await UnlockAsync(page, "a guess");
        await Expect(page.Said).ToHaveTextAsync("That is not the control token.");
        await UnlockAsync(page, GuardedControlRoom.Secret);
        var tab = await page.OpenAsAsync("hybrid");
        await Expect(tab.Locator(".site-user")).ToContainTextAsync(room.Target.Population.Find("hybrid").LastName);
        Assert.DoesNotContain(GuardedControlRoom.Secret, string.Concat(await CookiesAsync(context)), StringComparison.Ordinal);
    }

    private static async Task UnlockAsync(ControlRoomPage page, string token)
    {
        await page.Page.GetByTestId("token").FillAsync(token);
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Open", Exact = true }).ClickAsync();
    }

    private static async Task<IEnumerable<string>> CookiesAsync(IBrowserContext context) => (await context.CookiesAsync()).Select(cookie => cookie.Value);
}
