using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Tests.Runtime;

public sealed class ProvisionLockTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("provision-lock-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Who_comes_second_says_so_and_waits()
    {
        var first = await AcquireAsync(_ => { });
        var waits = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var second = AcquireAsync(_ => waits.SetResult());

        await waits.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.False(second.IsCompleted);
        first.Dispose();

        (await second.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken)).Dispose();
    }

    [Fact]
    public async Task What_no_other_process_will_mend_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A link to itself takes rights there.");
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "lock"), "lock");
        await Assert.ThrowsAnyAsync<IOException>(() => AcquireAsync(waiting => Assert.Fail(waiting)));
    }

    private Task<IDisposable> AcquireAsync(Action<string> report) => ProvisionLock.AcquireAsync(_folder.FullName, report, TestContext.Current.CancellationToken);
}
