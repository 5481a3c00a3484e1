using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Tests.Documents;

/// <summary><c>docs/dependencies.md</c> names every dependency, and nothing else.</summary>
public sealed partial class Dependencies_page
{
    private static readonly string Page = Read("docs/dependencies.md");

    [Fact]
    public void It_has_every_NuGet_package_with_licence_and_reason()
    {
        var groups = XDocument.Parse(Read("Directory.Packages.props")).Descendants("ItemGroup").Select(group => group.Elements("PackageVersion").Select(package => package.Attribute("Include")!.Value).ToList()).ToList();
        Assert.Equal(groups[0].Order(StringComparer.OrdinalIgnoreCase), Rows("NuGet").Order(StringComparer.OrdinalIgnoreCase));
        Assert.All(groups.Skip(1).SelectMany(group => group), pinned => Assert.Contains(pinned, Page, StringComparison.Ordinal));
    }

    [Fact]
    public void It_has_every_npm_package_with_licence_and_reason()
    {
        using var manifest = JsonDocument.Parse(Read("package.json"));
        var named = new[] { "dependencies", "devDependencies", "optionalDependencies" }
            .SelectMany(kind => manifest.RootElement.GetProperty(kind).EnumerateObject().Select(package => package.Name))
            .Select(package => package.StartsWith("@pact-foundation/pact-core-", StringComparison.Ordinal) ? "@pact-foundation/pact-core-*" : package)
            .Distinct();
        Assert.Equal(named.Order(StringComparer.Ordinal), Rows("npm").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_package_is_used_by_some_project()
    {
        var projects = string.Concat(Directory.EnumerateFiles(RepositoryRoot.Path, "*.*", SearchOption.AllDirectories)
            .Where(file => Project().IsMatch(file) && !file.Contains("node_modules", StringComparison.Ordinal) && !file.Contains("artifacts", StringComparison.Ordinal) && !file.EndsWith("Directory.Packages.props", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        Assert.All(Rows("NuGet"), package => Assert.Contains($"Include=\"{package}\"", projects, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Rows(string section)
    {
        var table = Page.Split($"## {section}\n")[1].Split("\n## ")[0];
        return Row().Matches(table).Select(match => match.Groups[1].Value).Where(name => name != "Package");
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(RepositoryRoot.Path, path)).ReplaceLineEndings("\n");

    // A name, a licence, a reason: none of them empty.
    [GeneratedRegex(@"^\| ([^\s|]+) \| [^|]*\w[^|]* \| [^|]*\w[^|]* \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\.(csproj|props|targets)$")]
    private static partial Regex Project();
}
