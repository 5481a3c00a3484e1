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
            catch (IOException held) when (IsHeld(held))
            {
                if (!told)
                    report("waiting for another process that is setting things up");
                await Task.Delay(Retry, TimeProvider.System, cancellationToken);
            }
        }
    }

    // ERROR_SHARING_VIOLATION; elsewhere EWOULDBLOCK of flock, 11 on Linux and 35 on macOS. A full disk or a tree that cannot be written never passes.
    private static bool IsHeld(IOException failure) => OperatingSystem.IsWindows() ? failure.HResult == unchecked((int)0x80070020) : failure.HResult is 11 or 35;
}
