using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PactNet.Interop;

/// <summary>
/// Finds the core's native library: beside the assembly as NuGet lays it out (<c>runtimes/&lt;rid&gt;/native</c>), else in the npm package
/// <c>@pact-foundation/pact-core-&lt;platform&gt;</c> of the nearest <c>node_modules</c> above.
/// </summary>
internal static class PactLibrary
{
    public const string Name = "pact_ffi";

    // Not a static constructor: the resolver must stand before the first P/Invoke of this assembly, whichever that is.
#pragma warning disable CA2255 // a module initializer in a library: the one place that runs before any import is resolved
    [ModuleInitializer]
    internal static void Register() => NativeLibrary.SetDllImportResolver(typeof(PactLibrary).Assembly, Resolve);
#pragma warning restore CA2255

    /// <summary>The library's path, or null when it is nowhere.</summary>
    public static string? Find(string from, PactPlatform platform)
    {
        var beside = Path.Combine(from, "runtimes", platform.RuntimeIdentifier, "native", platform.FileName);
        if (File.Exists(beside))
        {
            return beside;
        }

        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "node_modules", platform.Package, "prebuilds", platform.Prebuild, platform.FileName);
            if (File.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    public static string MissingMessage(PactPlatform platform) =>
        $"The Pact core ({platform.FileName}) is not installed: run `npm ci` in the repository's root, which brings {platform.Package}.";

    /// <summary>Loads the library, and sees to it that no usage event leaves it.</summary>
    internal static nint Load()
    {
        var platform = PactPlatform.Current;
        var path = Find(AppContext.BaseDirectory, platform) ?? throw new DllNotFoundException(MissingMessage(platform));
        var handle = NativeLibrary.Load(path);
        Telemetry.TurnOff();
        return handle;
    }

    private static nint Resolve(string library, Assembly assembly, DllImportSearchPath? searchPath) => library == Name ? Load() : 0;
}
