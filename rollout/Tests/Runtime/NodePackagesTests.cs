using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Tests.Runtime;

public sealed class NodePackagesTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("node-packages-");

    [Fact]
    public async Task Packages_half_installed_do_not_pass_for_installed()
    {
        string[] inputs = [In("package-lock.json"), In(".npmrc")];
        foreach (var input in inputs)
            await File.WriteAllTextAsync(input, "", TestContext.Current.CancellationToken);
        var stamp = new Stamp(In("node.stamp"), inputs);
        stamp.Write();

        // npm takes packages away before it finds out that it cannot install these.
        await Assert.ThrowsAsync<UsageException>(() => NodePackages.EnsureAsync(_root.FullName, _root.FullName, _ => { }, TestContext.Current.CancellationToken));

        Assert.False(stamp.IsCurrent);
    }

    public void Dispose() => _root.Delete(recursive: true);

    private string In(string file) => Path.Combine(_root.FullName, file);
}
