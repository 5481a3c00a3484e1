using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Rollout.Tests.Cli;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Tests.Site;

/// <summary>What a rehearsal against a site refuses before it asks the site anything.</summary>
public sealed class Site_bad_input : IDisposable
{
    private const string Loopback = "--web http://127.0.0.1:1 --bff http://127.0.0.1:1";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("site-bad-input-");

    [Theory]
    [InlineData("--web http://127.0.0.1:1", "give both --web and --bff")]
    [InlineData($"{Loopback} --resume somewhere", "leave --faults and --resume out")]
    [InlineData("--web https://www.va.gov --bff https://api.va.gov --yes-target www.va.gov", "www.va.gov is production")]
    [InlineData("--web https://staging.example.test --bff https://staging.example.test --yes-target staging.example.test", "not listed in targets.json")]
    [InlineData($"{Loopback} --accounts /nowhere.json", "There is no file /nowhere.json")]
    [InlineData(Loopback, "Nobody can sign in")]
    public async Task It_is_one_clear_line(string options, string complaint) => await ExpectAsync(options, complaint);

    [Fact]
    public void Targets_are_looked_for_beside_the_solution() => Assert.Equal(
        Path.Combine(RepositoryRoot.Path, "targets.json"), Programs.All["rollout/Cli"].Parse($"rehearse {Loopback}").GetValue<string>("--targets"));

    [Fact]
    public async Task Each_host_must_be_named_again()
    {
        var targets = await WriteAsync("targets.json", """{"hosts":["staging.example.test","staging-api.example.test"]}""");
        await ExpectAsync(
            $"--web https://staging.example.test --bff https://staging-api.example.test --yes-target staging.example.test --targets {targets}",
            "name it again with --yes-target staging-api.example.test");
    }

    [Theory]
    [InlineData("""{"accounts":[]}""", "Nobody can sign in")]
    [InlineData("""{"accounts":[{"persona":"hybrid"}]}""", "is no list of accounts")]
    [InlineData("""{"accounts":[{"persona":"hybrid","state":"missing.json"}]}""", "There is no saved sign-in")]
    public async Task Accounts_that_cannot_be_used_are_one_clear_line(string accounts, string complaint) =>
        await ExpectAsync($"{Loopback} --accounts {await WriteAsync("accounts.json", accounts)}", complaint);

    [Fact]
    public async Task A_rehearsal_against_a_site_is_not_resumed_on_the_stack()
    {
        var run = RunFolder.Create(Path.Combine(_folder.FullName, "run"), new("r1", 42, "smoke", "full-release", DateTimeOffset.UnixEpoch, null, "https://staging.example.test/"));
        var resumed = await CommandRun.OfAsync($"rehearse --resume {run.Root}", TestContext.Current.CancellationToken);
        Assert.Equal(3, resumed.ExitCode);
        Assert.Contains("begin it anew", resumed.Complaint, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task ExpectAsync(string options, string complaint)
    {
        var run = await CommandRun.OfAsync($"rehearse --profile smoke {options}", TestContext.Current.CancellationToken);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains(complaint, run.Complaint, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', run.Complaint!);
    }

    private async Task<string> WriteAsync(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        return path;
    }
}
