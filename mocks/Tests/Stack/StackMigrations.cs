using System.CommandLine;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using SecureMessaging.Mocks.Stack;
using SecureMessaging.Mocks.Tests.Conformance;

namespace SecureMessaging.Mocks.Tests.Stack;

/// <summary>Facilities that move to Oracle Health on the clock of a stack.</summary>
public class StackMigrations
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_simulators_and_the_BFF_move_a_facility_on_its_day()
    {
        var station = Simulators.Population.Find("vista-single").Facilities.Single().StationNumber;
        var day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(3);
        var options = new StackOptions
        {
            Roles = new HashSet<StackRole> { StackRole.Bff, StackRole.Vista, StackRole.OracleHealth },
            Migrations = Parsed(string.Create(CultureInfo.InvariantCulture, $"{station}:{day:yyyy-MM-dd}"))!,
        };
        await using var stack = await StackHost.StartAsync(options, Cancelled);
        using var http = new HttpClient { BaseAddress = stack.Addresses.Bff };

        // Ten days after the move the facility is open again.
        foreach (var clock in new[] { new Uri(stack.Addresses.Bff!, "__harness/clock"), new(stack.Addresses.Vista!, "__sim/clock"), new(stack.Addresses.OracleHealth!, "__sim/clock") })
            (await http.PostAsJsonAsync(clock, new { advance = TimeSpan.FromDays(13).TotalSeconds }, Cancelled)).EnsureSuccessStatusCode();
        (await http.PostAsJsonAsync("__harness/sign-in", new { persona = "vista-single" }, Cancelled)).EnsureSuccessStatusCode();

        var user = await http.GetFromJsonAsync<JsonElement>("v0/user", Cancelled);
        var facility = user.GetProperty("data").GetProperty("attributes").GetProperty("va_profile").GetProperty("facilities")[0];
        Assert.Equal((station, true), (facility.GetProperty("facility_id").GetString(), facility.GetProperty("is_cerner").GetBoolean()));
        var teams = (await http.GetFromJsonAsync<JsonElement>("my_health/v1/messaging/allrecipients", Cancelled)).GetProperty("data").EnumerateArray().Select(team => team.GetProperty("attributes")).ToArray();
        Assert.NotEmpty(teams);
        Assert.All(teams, team => Assert.Equal((true, false), (team.GetProperty("oh_triage_group").GetBoolean(), team.GetProperty("blocked_status").GetBoolean())));
    }

    [Theory]
    [InlineData("663", "no move")]
    [InlineData("663:soon", "no move")]
    [InlineData("999:2026-12-05", "no facility on VistA")]
    [InlineData("506:2026-12-05", "no facility on VistA")]
    [InlineData("663:2026-12-05,663:2026-12-06", "moves once")]
    public void What_is_no_move_is_told_in_a_line(string moves, string says) =>
        Assert.Contains(says, Assert.Single(Parse(moves).Errors).Message, StringComparison.Ordinal);

    private static IReadOnlyDictionary<string, DateOnly>? Parsed(string moves) => Parse(moves).GetValue<IReadOnlyDictionary<string, DateOnly>>(MigrationsOption.Name);

    private static ParseResult Parse(string moves) => StackCommand.Define(new RootCommand(), endsWithInput: false).Parse([MigrationsOption.Name, moves]);
}
