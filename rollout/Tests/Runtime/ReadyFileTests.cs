using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Processes;

namespace SecureMessaging.Rollout.Tests.Runtime;

public sealed class ReadyFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ready-file-");

    private string Ready => Path.Combine(_folder.FullName, "stack.json");

    [Fact]
    public async Task A_stack_that_never_serves_is_one_clear_line()
    {
        var refusal = await Assert.ThrowsAsync<UsageException>(() => WaitAsync(TimeSpan.Zero, ended: null));
        Assert.Contains("did not serve within 0 s", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    [Fact]
    public async Task A_stack_that_ends_says_why()
    {
        var refusal = await Assert.ThrowsAsync<UsageException>(() => WaitAsync(TimeSpan.FromMinutes(1), ended: "port 5081 is in use"));
        Assert.Equal("The stack did not start: port 5081 is in use", refusal.Message);
    }

    [Fact]
    public async Task A_stack_that_serves_is_not_waited_for()
    {
        await File.WriteAllTextAsync(Ready, "{}", TestContext.Current.CancellationToken);
        await WaitAsync(TimeSpan.Zero, ended: null);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Task WaitAsync(TimeSpan limit, string? ended) => ReadyFile.WaitAsync(Ready, limit, _ => Task.FromResult(ended), TimeProvider.System, TestContext.Current.CancellationToken);
}
