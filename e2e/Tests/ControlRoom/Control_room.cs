using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.Toggles;
using static Microsoft.Playwright.Assertions;

namespace SecureMessaging.E2E.Tests.ControlRoom;

/// <summary>The page from which a stack is steered and watched.</summary>
public sealed class Control_room(RunningControlRoom room) : IClassFixture<RunningControlRoom>, IAsyncLifetime
{
    // A process that starts a stack, on a busy machine.
    private const float StartOfARehearsal = 180_000;

    private IBrowserContext _context = null!;

    public async ValueTask InitializeAsync()
    {
        await room.BeginAnewAsync();
        _context = await room.NewContextAsync();
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    [Fact]
    public async Task Two_personas_stay_signed_in_side_by_side()
    {
        var page = await OpenAsync();
        var hybrid = await page.OpenAsAsync("hybrid");
        var single = await page.OpenAsAsync("oh-single");
        foreach (var (tab, persona) in new[] { (hybrid, "hybrid"), (single, "oh-single") })
        {
            await tab.ReloadAsync();
            await Expect(tab.Locator(".site-user")).ToContainTextAsync(room.Target.Population.Find(persona).LastName);
        }
    }

    [Fact]
    public async Task A_percentage_is_served_and_shows_who_is_in()
    {
        var page = await OpenAsync();
        await page.ServeAsync("5");
        await Expect(page.Persona("stage-edge-in").GetByRole(AriaRole.Cell).Nth(1)).ToHaveTextAsync("in");
        await Expect(page.Persona("stage-edge-out").GetByRole(AriaRole.Cell).Nth(1)).ToHaveTextAsync("out");

        await page.Curated.GetByLabel("Allow by name").SelectOptionAsync("stage-edge-out");
        await page.Curated.GetByRole(AriaRole.Button, new() { Name = "Allow", Exact = true }).ClickAsync();
        await Expect(page.Persona("stage-edge-out").GetByRole(AriaRole.Cell).Nth(1)).ToHaveTextAsync("in, by name");

        await page.Curated.GetByRole(AriaRole.Button, new() { Name = "Remove", Exact = true }).ClickAsync();
        await Expect(page.Persona("stage-edge-out").GetByRole(AriaRole.Cell).Nth(1)).ToHaveTextAsync("out");
    }

    [Fact]
    public async Task A_toggle_is_put_on_for_all_off_for_all_and_cleared()
    {
        var page = await OpenAsync();
        foreach (var (button, shown) in new[] { ("On for all", "On for all"), ("Off for all", "0 % of users"), ("25 %", "25 % of users"), ("Clear", "0 % of users") })
        {
            await page.Recent.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
            await Expect(page.Recent.GetByTestId("gate-now")).ToHaveTextAsync(shown);
        }
    }

    [Fact]
    public async Task A_weather_is_set_shown_and_taken_back()
    {
        var page = await OpenAsync();
        var weather = page.Page.GetByTestId("weather");
        await weather.GetByLabel("Weather for both").SelectOptionAsync("gateway-flap");
        await weather.GetByRole(AriaRole.Button, new() { Name = "Set" }).ClickAsync();
        await Expect(page.Weather("vista")).ToContainTextAsync("html-maintenance for 50 % of requests");
        await Expect(page.Weather("oracle-health")).ToContainTextAsync("No fault, latency at 100 %");

        await weather.GetByRole(AriaRole.Button, new() { Name = "Take all faults back" }).ClickAsync();
        await Expect(page.Weather("vista")).ToContainTextAsync("No fault");
    }

    [Fact]
    public async Task A_send_counts_for_its_flow_and_record()
    {
        var email = room.Target.Population.Find("oh-single").Email;
        await room.Target.AllowAsync(SecureMessagingToggles.CuratedListFlow, email, TestContext.Current.CancellationToken);
        var page = await OpenAsync();
        var sent = page.Page.GetByTestId("arm-new-oracle_health").GetByRole(AriaRole.Cell).Nth(1);
        var tab = await page.OpenAsAsync("oh-single");
        // Nobody else in this class is given the new flow.
        foreach (var count in new[] { "1", "2" })
        {
            await SendAsync(tab, "oh-single");
            await Expect(sent).ToHaveTextAsync(count);
        }
    }

    [Fact]
    public async Task A_fault_is_ordered_and_taken_back()
    {
        var page = await OpenAsync();
        var weather = page.Page.GetByTestId("weather");
        await weather.GetByLabel("At", new() { Exact = true }).SelectOptionAsync("oracle-health");
        await weather.GetByLabel("Fault", new() { Exact = true }).SelectOptionAsync("refuse");
        await weather.GetByLabel("Percent of requests").FillAsync("25");
        await weather.GetByRole(AriaRole.Button, new() { Name = "Order" }).ClickAsync();
        await Expect(page.Weather("oracle-health")).ToContainTextAsync("refuse for 25 % of requests");

        await weather.GetByRole(AriaRole.Button, new() { Name = "Take all faults back" }).ClickAsync();
        await Expect(page.Weather("oracle-health")).ToContainTextAsync("No fault");
    }

    [Fact]
    public async Task What_cannot_be_ordered_is_said_in_one_line()
    {
        var page = await OpenAsync();
        await page.Curated.GetByLabel("Other percentage").FillAsync("many");
        await page.Curated.GetByRole(AriaRole.Button, new() { Name = "Set" }).ClickAsync();
        await Expect(page.Said).ToContainTextAsync("many");
        await Expect(page.Said).ToHaveClassAsync("said said-failed");
    }

    [Fact]
    public async Task The_clocks_of_all_roles_go_forward()
    {
        var page = await OpenAsync();
        var before = await page.Page.GetByTestId("clock-bff").TextContentAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "+ 1 day" }).ClickAsync();
        await Expect(page.Page.GetByTestId("clock-bff")).Not.ToContainTextAsync(before![..10]);
        foreach (var role in new[] { "vista", "oracle-health" })
            await Expect(page.Page.GetByTestId($"clock-{role}")).Not.ToContainTextAsync(before[..10]);
    }

    [Fact]
    public async Task A_message_is_followed_through_both_hops()
    {
        var page = await OpenAsync();
        var tab = await page.OpenAsAsync("oh-multi");
        await SendAsync(tab, "oh-multi");
        var row = page.Page.GetByTestId("message").Filter(new() { HasText = "oh-multi" });
        await Expect(row.GetByRole(AriaRole.Cell).Nth(1)).ToContainTextAsync("200, ");
        await Expect(row.GetByRole(AriaRole.Cell).Nth(2)).ToContainTextAsync("201, ");
        await Expect(row.GetByRole(AriaRole.Cell).Nth(4)).ToContainTextAsync("delivered");
        await Expect(page.Page.GetByTestId("ledger-oracle-health")).ToContainTextAsync("balanced");
    }

    [Fact]
    public async Task It_is_clean_to_axe_at_both_widths_and_never_scrolls_sideways()
    {
        foreach (var device in new[] { DeviceProfile.Desktop, DeviceProfile.Narrow })
        {
            await using var context = await room.NewContextAsync(device);
            var page = await ControlRoomPage.OpenAsync(context, room.Address);
            await Expect(page.Curated).ToBeVisibleAsync();
            Assert.Equal("", string.Join("; ", (await page.Page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}")));
            Assert.Equal(device.Width, await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    [Fact]
    public async Task A_percentage_can_be_set_by_keyboard_alone()
    {
        var page = await OpenAsync();
        await page.Curated.GetByLabel("Other percentage").FocusAsync();
        await page.Page.Keyboard.PressAsync("ControlOrMeta+A");
        await page.Page.Keyboard.TypeAsync("37.5");
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Curated.GetByTestId("gate-now")).ToContainTextAsync("37.5 % of users");
    }

    [Fact]
    public async Task A_rehearsal_shows_its_lines_and_can_be_stopped()
    {
        var page = await OpenAsync();
        var rehearsal = page.Page.GetByTestId("rehearsal");
        await Expect(rehearsal.GetByLabel("Profile")).ToBeVisibleAsync();
        Assert.SkipWhen(await rehearsal.GetByText("Build it once").IsVisibleAsync(), "rollout/Cli is not built");

        await rehearsal.GetByRole(AriaRole.Button, new() { Name = "Start" }).ClickAsync();
        await Expect(page.Page.GetByTestId("rehearsal-lines")).ToBeVisibleAsync(new() { Timeout = StartOfARehearsal });
        await rehearsal.GetByRole(AriaRole.Button, new() { Name = "Stop" }).ClickAsync();
        await Expect(page.Page.GetByTestId("rehearsal-now")).ToContainTextAsync("smoke ended", new() { Timeout = StartOfARehearsal });

        var folder = await page.Page.EvaluateAsync<string>("fetch('/control/api/state').then(answer => answer.json()).then(state => state.rehearsal.folder)");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private Task<ControlRoomPage> OpenAsync() => ControlRoomPage.OpenAsync(_context, room.Address);

    // As the tab's own page would send: its cookie, its CSRF token.
    private async Task SendAsync(IPage tab, string persona)
    {
        var team = room.Target.Population.Find(persona).Associations.First(association => association.Allowed).Team;
        var status = await tab.EvaluateAsync<int>(
            """
            async ([recipient, station]) => {
              const csrf = (await fetch('/v0/user')).headers.get('X-CSRF-Token');
              const answer = await fetch('/my_health/v1/messaging/messages?is_oh_triage_group=true', {
                method: 'POST',
                headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrf },
                body: JSON.stringify({ category: 'OTHER', subject: 'From a tab', body: 'Synthetic.', recipient_id: recipient, station_number: station }),
              });
              return answer.status;
            }
            """,
            new object[] { team.Id, team.Facility.StationNumber });
        Assert.Equal(200, status);
    }
}
