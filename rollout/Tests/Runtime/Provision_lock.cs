using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Tests.Runtime;

public sealed class Provision_lock : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("provision-lock-");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    // In an image the folder cannot be written to.
    [Fact]
    public async Task It_leaves_nothing_in_the_folder_it_is_for()
    {
        using var held = await AcquireAsync(_ => { });
        Assert.Empty(_folder.EnumerateFileSystemInfos());
    }

    [Fact]
    public async Task Who_comes_second_says_so_and_waits()
    {
        var waits = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<IDisposable> second;
        using (await AcquireAsync(_ => { }))
        {
            second = AcquireAsync(_ => waits.SetResult());
            await waits.Task.WaitAsync(Cancelled);
            Assert.False(second.IsCompleted);
        }

        (await second).Dispose();
    }

    [Fact]
    public async Task What_no_other_process_will_mend_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A link to itself takes rights there.");
        var path = ProvisionLock.PathFor(_folder.FullName, "pages");
        File.CreateSymbolicLink(path, path);
        await Assert.ThrowsAnyAsync<IOException>(() => AcquireAsync(waiting => Assert.Fail(waiting)));
    }

    public void Dispose()
    {
        File.Delete(ProvisionLock.PathFor(_folder.FullName, "pages"));
        _folder.Delete(recursive: true);
    }

    private Task<IDisposable> AcquireAsync(Action<string> report) => ProvisionLock.AcquireAsync(_folder.FullName, "pages", report, Cancelled);
}
