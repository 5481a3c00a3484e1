using SecureMessaging.Rollout.Cli.Commands;
using SecureMessaging.Rollout.Tests.Cli;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Tests.Site;

/// <summary>The file that whoever has it is signed in by.</summary>
public sealed class Saved_sign_in : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("saved-sign-in-");

    [Fact]
    public async Task It_is_for_its_owner_alone_even_where_a_file_open_to_all_was()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        if (OperatingSystem.IsWindows())
            return;

        var path = Path.Combine(_folder.FullName, "hybrid.json");
        await File.WriteAllTextAsync(path, "{}", TestContext.Current.CancellationToken);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);

        await SignInState.WriteAsync(path, [new("session", "secret", "staging.example.test")], TestContext.Current.CancellationToken);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        Assert.Equal([path], Directory.GetFiles(_folder.FullName));
        var saved = await SignInState.ReadAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal([new("session", "secret")], saved.CookiesFor(new("https://staging.example.test/"), DateTimeOffset.UnixEpoch));
    }

    [Theory]
    [InlineData("https://www.va.gov")]
    [InlineData("https://www.va.gov --headed")]
    [InlineData("https://WWW.VA.GOV./my-health --headed")]
    public async Task Nobody_signs_in_to_production(string web)
    {
        var run = await CommandRun.OfAsync(
            $"sign-in --web {web} --persona hybrid --out {Path.Combine(_folder.FullName, "no.json")}", TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("is production", run.Complaint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_folder_is_made_before_anybody_signs_in()
    {
        var path = Path.Combine(_folder.FullName, "sign-ins", "hybrid.json");
        SignInState.MakeRoom(path);
        await SignInState.WriteAsync(path, [], TestContext.Current.CancellationToken);
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public async Task Where_it_cannot_be_written_is_told_before_anybody_signs_in()
    {
        var file = Path.Combine(_folder.FullName, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        var refusal = Assert.Throws<UsageException>(() => SignInState.MakeRoom(Path.Combine(file, "hybrid.json")));
        Assert.Contains("give another --out", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_keyboard_nobody_is_taken_for_signed_in() =>
        await Assert.ThrowsAsync<UsageException>(() => SignInCommand.UntilEnterAsync(TextReader.Null, TestContext.Current.CancellationToken));

    public void Dispose() => _folder.Delete(recursive: true);
}
