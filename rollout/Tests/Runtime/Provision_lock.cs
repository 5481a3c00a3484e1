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
        using var held = await ProvisionLock.AcquireAsync(_folder.FullName, _ => { }, Cancelled);
        Assert.Empty(_folder.EnumerateFileSystemInfos());
    }

    [Fact]
    public async Task It_keeps_out_whoever_comes_for_the_same_folder()
    {
        var waits = new TaskCompletionSource();
        Task<IDisposable> second;
        using (await ProvisionLock.AcquireAsync(_folder.FullName, _ => { }, Cancelled))
        {
            second = ProvisionLock.AcquireAsync(_folder.FullName, _ => waits.SetResult(), Cancelled);
            await waits.Task.WaitAsync(Cancelled);
            Assert.False(second.IsCompleted);
        }

        (await second).Dispose();
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
