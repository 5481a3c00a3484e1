using System.Runtime.InteropServices;

namespace PactNet.Interop;

/// <summary>What the Pact core is called on a platform: npm's package, the folder in it, .NET's runtime identifier.</summary>
internal sealed record PactPlatform(string RuntimeIdentifier, string Package, string Prebuild, string FileName)
{
    public static readonly IReadOnlyList<PactPlatform> Supported =
    [
        Npm("linux-x64", "linux-x64-glibc", "linux-x64", "libpact_ffi.so"),
        Npm("linux-arm64", "linux-arm64-glibc", "linux-arm64", "libpact_ffi.so"),
        Npm("osx-x64", "darwin-x64", "darwin-x64", "libpact_ffi.dylib"),
        Npm("osx-arm64", "darwin-arm64", "darwin-arm64", "libpact_ffi.dylib"),
        Npm("win-x64", "windows-x64", "win32-x64", "pact_ffi.dll"),
    ];

    public static PactPlatform Current => For(CurrentRuntimeIdentifier());

    public static PactPlatform For(string runtimeIdentifier) =>
        Supported.FirstOrDefault(platform => platform.RuntimeIdentifier == runtimeIdentifier)
        ?? throw new PlatformNotSupportedException(
            $"The Pact core has no build for {runtimeIdentifier}; it has {string.Join(", ", Supported.Select(platform => platform.RuntimeIdentifier))}.");

    // The core is built against glibc; an Alpine (musl) runtime identifier would name a library that cannot load.
    private static string CurrentRuntimeIdentifier()
    {
        var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        var musl = RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal) ? "-musl" : string.Empty;
        return $"{system}{musl}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";
    }

    private static PactPlatform Npm(string runtimeIdentifier, string package, string prebuild, string fileName) =>
        new(runtimeIdentifier, $"@pact-foundation/pact-core-{package}", prebuild, fileName);
}
