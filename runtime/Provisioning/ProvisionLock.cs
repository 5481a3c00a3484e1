using System.Security.Cryptography;
using System.Text;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Runtime.Provisioning;

/// <summary>Lets one process at a time set up a thing: test modules and commands start side by side.</summary>
internal static class ProvisionLock
{
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(200);

    public static async Task<IDisposable> AcquireAsync(string folder, string what, Action<string> report, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var path = PathFor(folder, what);
        for (var told = false; ; told = true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (UnauthorizedAccessException denied)
            {
                throw new UsageException($"{path} belongs to somebody else who set up the {what} of this checkout: have it deleted.", denied);
            }
            catch (IOException held) when (IsHeld(held))
            {
                if (!told)
                    report($"waiting for another process that is setting up the {what}");
                await Task.Delay(Retry, TimeProvider.System, cancellationToken);
            }
        }
    }

    // Beside what it guards it could not be in an image, whose file system is read-only.
    internal static string PathFor(string folder, string what) =>
        Path.Combine(Path.GetTempPath(), $"harness-provision-{what}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folder)))}.lock");

    // ERROR_SHARING_VIOLATION; elsewhere EWOULDBLOCK of flock, 11 on Linux and 35 on macOS. A full disk or a tree that cannot be written never passes.
    private static bool IsHeld(IOException failure) => OperatingSystem.IsWindows() ? failure.HResult == unchecked((int)0x80070020) : failure.HResult is 11 or 35;
}
