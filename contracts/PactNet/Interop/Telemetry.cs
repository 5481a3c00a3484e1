using System.Runtime.InteropServices;

namespace PactNet.Interop;

/// <summary>
/// Turns the core's anonymous usage events off. On Unix .NET keeps its own copy of the environment, so
/// <see cref="Environment.SetEnvironmentVariable(string, string)"/> is not seen by native code: libc must be told.
/// </summary>
internal static partial class Telemetry
{
    public const string Variable = "PACT_DO_NOT_TRACK";

    public static void TurnOff() => Say("true");

    /// <summary>Tells native code too.</summary>
    public static void Say(string doNotTrack)
    {
        Environment.SetEnvironmentVariable(Variable, doNotTrack);
        if (!OperatingSystem.IsWindows())
        {
            _ = SetEnv(Variable, doNotTrack, overwrite: 1);
        }
    }

    /// <summary>What native code sees.</summary>
    public static string? Seen() => OperatingSystem.IsWindows()
        ? Environment.GetEnvironmentVariable(Variable)
        : Marshal.PtrToStringUTF8(GetEnv(Variable));

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetEnv(string name, string value, int overwrite);

    [LibraryImport("libc", EntryPoint = "getenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint GetEnv(string name);
}
