using System.Runtime.InteropServices;

namespace PactNet.Interop;

/// <summary>
/// Keeps the core from printing its report to standard output, in the middle of whatever the process shows there; the same text comes back
/// from the verifier. Only native code is muted: .NET's console writes to a duplicate of the descriptor.
/// </summary>
internal static partial class NativeStdout
{
    private const int StandardOutput = 1;
    private const int WriteOnly = 1;

    private static readonly Lock Gate = new();
    private static int _muted;
    private static int _original;

    public static void Mute()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        lock (Gate)
        {
            if (_muted++ > 0)
            {
                return;
            }

            // Makes .NET take its duplicate now, were it the first to be asked.
            Console.Out.Flush();
            _original = Duplicate(StandardOutput);
            var nowhere = Open("/dev/null", WriteOnly);
            _ = DuplicateTo(nowhere, StandardOutput);
            _ = Close(nowhere);
        }
    }

    public static void Unmute()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        lock (Gate)
        {
            if (--_muted > 0)
            {
                return;
            }

            _ = DuplicateTo(_original, StandardOutput);
            _ = Close(_original);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "dup")]
    private static partial int Duplicate(int descriptor);

    [LibraryImport("libc", EntryPoint = "dup2")]
    private static partial int DuplicateTo(int descriptor, int target);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}
