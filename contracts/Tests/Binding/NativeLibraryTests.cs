using PactNet.Interop;
using SecureMessaging.Contracts.Tests.Fixtures;

namespace SecureMessaging.Contracts.Tests.Binding;

public sealed class NativeLibraryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Platforms => [.. PactPlatform.Supported.Select(platform => platform.RuntimeIdentifier)];

    [Theory]
    [MemberData(nameof(Platforms))]
    public void The_library_of_each_platform_is_found_in_the_npm_package_of_a_folder_above(string runtimeIdentifier)
    {
        var platform = PactPlatform.For(runtimeIdentifier);
        var library = Place(Path.Combine("node_modules", platform.Package, "prebuilds", platform.Prebuild), platform.FileName);

        Assert.Equal(library, PactLibrary.Find(Path.Combine(_folder.Path, "artifacts", "bin"), platform));
    }

    [Fact]
    public void The_library_beside_the_assembly_goes_before_npm()
    {
        var platform = PactPlatform.For("linux-x64");
        Place(Path.Combine("node_modules", platform.Package, "prebuilds", platform.Prebuild), platform.FileName);
        var beside = Place(Path.Combine("runtimes", "linux-x64", "native"), platform.FileName);

        Assert.Equal(beside, PactLibrary.Find(_folder.Path, platform));
    }

    [Fact]
    public void A_missing_library_is_one_line_that_says_what_to_run()
    {
        var message = PactLibrary.MissingMessage(PactPlatform.For("linux-arm64"));

        Assert.Null(PactLibrary.Find(_folder.Path, PactPlatform.For("linux-arm64")));
        Assert.Contains("npm ci", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    [Fact]
    public void Alpine_is_refused_by_name()
    {
        var refused = Assert.Throws<PlatformNotSupportedException>(() => PactPlatform.For("linux-musl-x64"));

        Assert.Contains("linux-musl-x64", refused.Message, StringComparison.Ordinal);
    }

    private string Place(string under, string fileName)
    {
        var target = Directory.CreateDirectory(Path.Combine(_folder.Path, under));
        var path = Path.Combine(target.FullName, fileName);
        File.WriteAllText(path, string.Empty);
        return path;
    }
}
