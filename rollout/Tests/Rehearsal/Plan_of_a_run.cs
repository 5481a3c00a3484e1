using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Rollout.Report;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Tests.Cli;
using SecureMessaging.Rollout.Tests.Report;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Tests.Rehearsal;

/// <summary>A run goes by the plan, and the faults, it began with.</summary>
public sealed class Plan_of_a_run : IDisposable
{
    private const string OneFault = """{"simulator":"vista","faults":[{"fault":"refuse"}]}""";

    private readonly DirectoryInfo _around = Directory.CreateTempSubdirectory("plan-of-a-run-");

    private string Plan => Path.Combine(_around.FullName, "mine.yaml");

    private string Faults => Path.Combine(_around.FullName, "faults.json");

    private string Folder => Path.Combine(_around.FullName, "run");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_kept_with_the_run_when_its_file_is_gone()
    {
        var run = await BeginAsync(PlanReader.BuiltIn("full-release.yaml").Replace("harmUsers: 3", "harmUsers: 4", StringComparison.Ordinal));
        File.Delete(Plan);
        Assert.Equal(4, (await PlanReader.ReadAsync(run.PlanPath, Cancelled)).Rule.HarmUsers);
    }

    [Fact]
    public async Task Faults_ordered_for_it_are_kept_when_their_file_is_changed_or_gone()
    {
        await File.WriteAllTextAsync(Faults, OneFault, Cancelled);
        var run = await BeginAsync(PlanReader.BuiltIn("full-release.yaml"), Faults);
        File.Delete(Faults);
        Assert.Single((await OrderedFaults.ReadAsync(RunFolder.Open(run.Root).FaultsPath!, Cancelled)).For(Ehr.Vista, 5));
    }

    [Fact]
    public async Task A_run_without_faults_has_none() => Assert.Null((await BeginAsync(PlanReader.BuiltIn("full-release.yaml"))).FaultsPath);

    [Theory]
    [InlineData(null, "There is no file")]
    [InlineData("[]", "is no faults document")]
    public async Task Faults_that_cannot_be_used_make_no_run(string? text, string complaint)
    {
        if (text is not null)
            await File.WriteAllTextAsync(Faults, text, Cancelled);
        var refusal = await Assert.ThrowsAsync<UsageException>(() => BeginAsync(PlanReader.BuiltIn("full-release.yaml"), Faults));
        Assert.Contains(complaint, refusal.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Folder));
    }

    [Fact]
    public async Task The_papers_are_filled_in_by_it()
    {
        var run = await BeginAsync(PlanReader.BuiltIn("full-release.yaml").Replace("watchedBy: [UX leads", "watchedBy: [Night watch", StringComparison.Ordinal));
        File.Delete(Plan);
        await ReportWriter.WriteAsync(await SampleRun.MakeAsync(0, Cancelled) with { Plan = Plan }, run.Root, Cancelled);
        Assert.Contains("Night watch", await File.ReadAllTextAsync(Path.Combine(run.Root, "release-plan.md"), Cancelled), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_that_cannot_be_used_makes_no_run()
    {
        await Assert.ThrowsAsync<PlanException>(() => BeginAsync("stages: none"));
        Assert.False(Directory.Exists(Folder));
    }

    [Fact]
    public async Task A_profile_that_does_not_exist_makes_no_run()
    {
        await Assert.ThrowsAsync<PlanException>(() => BeginAsync(PlanReader.BuiltIn("full-release.yaml"), profile: "quik"));
        Assert.False(Directory.Exists(Folder));
    }

    [Fact]
    public async Task A_plan_without_users_for_a_stage_makes_no_run()
    {
        await Assert.ThrowsAsync<PlanException>(() => BeginAsync(PlanReader.BuiltIn("full-release.yaml").Replace("curated_list_flow: 100", "curated_list_flow: 90", StringComparison.Ordinal)));
        Assert.False(Directory.Exists(Folder));
    }

    [Fact]
    public async Task A_report_without_it_is_one_clear_line()
    {
        Directory.CreateDirectory(Folder);
        await ResultFile.WriteAsync(await SampleRun.MakeAsync(0, Cancelled) with { Plan = Plan }, Path.Combine(Folder, ResultFile.Name), Cancelled);
        var report = await CommandRun.OfAsync($"report {Folder}", Cancelled);
        Assert.Equal(ExitCode.Usage, report.ExitCode);
        Assert.StartsWith("no plan", report.Complaint, StringComparison.Ordinal);
    }

    public void Dispose() => _around.Delete(recursive: true);

    private async Task<RunFolder> BeginAsync(string plan, string? faults = null, string profile = "quick")
    {
        await File.WriteAllTextAsync(Plan, plan, Cancelled);
        return await NewRun.CreateAsync(new RehearsalOptions { Plan = Plan, Out = Folder, FaultsFile = faults, Profile = profile }, DateTimeOffset.UnixEpoch, site: null, Cancelled);
    }
}
