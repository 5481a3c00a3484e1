using SecureMessaging.Mocks.Tests.Conformance;

namespace SecureMessaging.Mocks.Tests.SmApi;

/// <summary>Blocked at the level of a team, a facility, or altogether.</summary>
public sealed class BlockedTests(Simulators simulators) : SmApiTests(simulators)
{
    [Theory]
    [InlineData("team-blocked", 119)]
    [InlineData("facility-blocked", 151)]
    [InlineData("all-blocked", 151)]
    public async Task A_blocked_team_takes_no_message(string persona, int code)
    {
        var (session, patient) = await SignInAsync(persona);
        var blocked = patient.Associations.First(association => association.Blocked).Team.Id;
        Assert.Equal(code, (await session.PostAsync("message", SmSession.Message(blocked), Cancelled)).ErrorCode);
    }

    [Theory]
    [InlineData("all-blocked")]
    [InlineData("facility-blocked")]
    [InlineData("no-associations")]
    [InlineData("hybrid-six-systems")]
    public async Task The_counts_agree_with_the_rows(string persona)
    {
        var (session, patient) = await SignInAsync(persona);
        var answer = (await session.GetAsync("alltriageteams?requiresOHTriageGroup=1", Cancelled)).Json;
        var rows = answer[1]!["triageTeam"]!.AsArray();
        Assert.Equal(patient.Associations.Count, rows.Count);
        Assert.Equal(
            (rows.Count, rows.Count(row => row!["blockedStatus"]!.GetValue<bool>())),
            (answer[0]!["associatedTriageGroups"]!.GetValue<int>(), answer[0]!["associatedBlockedTriageGroups"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Fields_without_a_value_are_absent()
    {
        var (session, _) = await SignInAsync("oh-single");
        var team = (await session.GetAsync("alltriageteams?requiresOHTriageGroup=1", Cancelled)).Json[1]!["triageTeam"]![0]!.AsObject();
        Assert.False(team.ContainsKey("leadProviderName"));
        Assert.True(team["ohTriageGroup"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Four_hundred_teams_are_listed_whole()
    {
        var (session, patient) = await SignInAsync("four-hundred-teams");
        var rows = (await session.GetAsync("alltriageteams", Cancelled)).Json[1]!["triageTeam"]!.AsArray();
        Assert.Equal(patient.Associations.Select(association => association.Team.Name), rows.Select(row => row!["name"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Odd_names_survive_the_wire()
    {
        var (session, patient) = await SignInAsync("odd-names");
        var rows = (await session.GetAsync("alltriageteams", Cancelled)).Json[1]!["triageTeam"]!.AsArray();
        Assert.Equal(patient.Associations.Select(association => association.Team.Name), rows.Select(row => row!["name"]!.GetValue<string>()));
    }
}
