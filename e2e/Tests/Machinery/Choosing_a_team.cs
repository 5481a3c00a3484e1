using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Steps;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Machinery;

/// <summary>That the team chosen is the one that was named.</summary>
public sealed class Choosing_a_team(Suite suite)
{
    [Fact]
    public async Task A_name_that_ends_in_parentheses_is_not_taken_for_a_team_with_its_system()
    {
        string[] names = ["A team (of two)", "A team"];
        var values = new List<string>();
        var journey = new Journey("Chooses among like names", UserWanted.Inside("hybrid"))
        {
            Walk = async journey =>
            {
                var visit = await journey.SignInAsync();
                await visit.ChangeAnswerAsync("**/messaging/allrecipients*", answer =>
                {
                    foreach (var (index, name) in names.Index())
                        answer["data"]![index]!["attributes"]!["suggestedNameDisplay"] = name;
                });
                await visit.GoToAsync(Routes.Inbox);
                var select = await (await new FolderPage(visit).ArriveAsync()).ReachSelectAsync(journey);
                foreach (var name in names)
                {
                    await select.ChooseTeamAsync(name);
                    values.Add(await select.TeamInput.InputValueAsync());
                }
            },
        };
        var result = await suite.Stack.RunAsync(journey, Suite.Half, new("machinery", Path.Combine(WalkLog.Folder, "made-to-fail")));
        Assert.Equal((JourneyOutcome.Passed, ""), (result.Result, result.Reason));
        Assert.Equal(names, values);
    }
}
