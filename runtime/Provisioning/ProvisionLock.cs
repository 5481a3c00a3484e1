using System.Security.Cryptography;
using System.Text;

namespace SecureMessaging.Runtime.Provisioning;

/// <summary>Lets one process at a time provision: test modules and commands start side by side.</summary>
internal static class ProvisionLock
{
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(200);

    public static async Task<IDisposable> AcquireAsync(string folder, Action<string> report, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        // Beside what it guards it could not be in an image, whose file system is read-only.
        var path = Path.Combine(Path.GetTempPath(), $"harness-provision-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folder)))}.lock");
        for (var told = false; ; told = true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                if (!told)
                    report("waiting for another process that is setting things up");
                await Task.Delay(Retry, TimeProvider.System, cancellationToken);
            }
        }
    }
}
