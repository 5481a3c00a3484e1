using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Site;
using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Tests.Cli;
using SecureMessaging.Rollout.Verdict.Run;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Tests.Site;

/// <summary>A rehearsal against a site that is not ours to steer.</summary>
[Trait("Category", "Slow")]
public sealed class Site_rehearsal(ForeignSite site) : IClassFixture<ForeignSite>, IDisposable
{
    private readonly DirectoryInfo _around = Directory.CreateTempSubdirectory("site-rehearsal-");

    private string Folder => Path.Combine(_around.FullName, "run");

    [Fact]
    public async Task It_writes_as_its_accounts_steers_nothing_and_concludes_nothing()
    {
        await site.SaveAccountsAsync("stage-edge-in-50", "stage-edge-out-50");
        await using var rehearsal = await RehearseAsync("smoke");
        Assert.True(rehearsal.ExitCode == ExitCode.Invalid, rehearsal.Output);

        var result = await ResultFile.ReadAsync(Path.Combine(Folder, ResultFile.Name), TestContext.Current.CancellationToken);
        Assert.Equal((RunOutcome.Invalid, RunTarget.Site), (result.Verdict, result.Target.Kind));
        var stage = Assert.Single(result.Stages);
        Assert.Equal((SiteStage.Name, null), (stage.Name, stage.Verdict));
        Assert.All(LeftOut.AtAnySite, sentence => Assert.Contains(sentence, result.NotConcluded));
        Assert.All(LeftOut.AtAnySite, sentence => Assert.Contains(sentence, rehearsal.Output, StringComparison.Ordinal));

        Assert.Equal(4, stage.Load.Send.Sum(row => row.Count));
        Assert.Equal(0, stage.Load.Send.Sum(row => row.Failed));
        Assert.Equal(4, File.ReadLines(Path.Combine(Folder, "stages", $"00-{SiteStage.Name}", EventFile.FileName)).Count());
        Assert.Equal([Ehr.Vista, Ehr.OracleHealth], stage.Load.Send.Where(row => row.Flow == Flow.New).Select(row => row.Ehr));
        Assert.Empty(site.Web.Refused.Concat(site.Bff.Refused));
        // Other rehearsals of this class write to the same site.
        var accepted = await site.Owners.ReadAsync($"{RunFolder.Open(Folder).Settings.Run}-", TestContext.Current.CancellationToken);
        Assert.Equal(4, accepted.Count(entry => entry.Key!.Contains(SiteStage.Name, StringComparison.Ordinal)));
        await NoSecretIsLeftAsync(rehearsal);
    }

    [Fact]
    public async Task It_walks_in_a_browser_what_its_accounts_can_and_says_what_they_cannot()
    {
        await site.SaveAccountsAsync("hybrid", "vista-single");
        await using var rehearsal = await RehearseAsync("quick");
        Assert.True(rehearsal.ExitCode == ExitCode.Invalid, rehearsal.Output);

        var result = await ResultFile.ReadAsync(Path.Combine(Folder, ResultFile.Name), TestContext.Current.CancellationToken);
        var journeys = Assert.Single(result.Stages).E2E;
        Assert.Equal((true, 0), (journeys.Passed > 0, journeys.Failed));
        Assert.All(journeys.Journeys.Where(journey => journey.Outcome == JourneyOutcome.Skipped), journey => Assert.NotNull(journey.Message));
        Assert.Empty(site.Web.Refused.Concat(site.Bff.Refused));
        Assert.Contains(site.Bff.Asked.Concat(site.Web.Asked), asked => asked == "POST /my_health/v1/messaging/messages");
        await NoSecretIsLeftAsync(rehearsal);
    }

    [Fact]
    public async Task A_sign_in_that_is_not_accepted_any_more_is_one_clear_line()
    {
        await site.SaveAccountsAsync("hybrid");
        var state = Path.Combine(Path.GetDirectoryName(site.AccountsFile)!, "hybrid.json");
        await File.WriteAllTextAsync(state, (await File.ReadAllTextAsync(state, TestContext.Current.CancellationToken)).Replace("harness_session", "somebody_else", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        await using var rehearsal = await RehearseAsync("smoke");
        Assert.Equal(ExitCode.Usage, rehearsal.ExitCode);
        Assert.Contains("The saved sign-in of hybrid is not accepted", rehearsal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_in_is_saved_by_command_for_its_owner_alone()
    {
        var state = Path.Combine(Path.GetDirectoryName(site.AccountsFile)!, "saved-by-command.json");
        await using var saved = await RolloutProcess.RunAsync(
            TestContext.Current.CancellationToken, "sign-in", "--web", $"{site.Owners.Web}", "--persona", "hybrid", "--out", state);
        Assert.True(saved.ExitCode == ExitCode.Pass, saved.Output);
        Assert.Contains("harness_session", await File.ReadAllTextAsync(state, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(state));
    }

    public void Dispose() => _around.Delete(recursive: true);

    private async Task NoSecretIsLeftAsync(RolloutProcess rehearsal)
    {
        var cookies = site.Cookies();
        Assert.NotEmpty(cookies);
        Assert.Empty(SecretsLeft.In(await SecretsLeft.TextsAsync(Folder, rehearsal.Output, TestContext.Current.CancellationToken), cookies));
    }

    private Task<RolloutProcess> RehearseAsync(string profile) => RolloutProcess.RunAsync(
        TestContext.Current.CancellationToken,
        "rehearse", "--profile", profile, "--web", $"{site.Web.Url}", "--bff", $"{site.Bff.Url}", "--accounts", site.AccountsFile, "--out", Folder);
}
