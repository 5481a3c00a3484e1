using System.Text.RegularExpressions;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Tests.Documents;

/// <summary>The pages and recipes that people follow.</summary>
internal static partial class DocumentFiles
{
    private static readonly string[] Places = ["README.md", "docs", "docs/ci", "load", "e2e", "contracts", "mocks/Bff", "rollout"];

    /// <summary>Every page, from the root of the repository.</summary>
    public static IEnumerable<string> All => Places.Select(PathOf)
        .SelectMany(place => File.Exists(place) ? [place] : Directory.EnumerateFiles(place).Where(file => Document().IsMatch(file)))
        .Order(StringComparer.Ordinal)
        .Select(file => Path.GetRelativePath(RepositoryRoot.Path, file));

    /// <summary>Where a place of the repository is on this machine.</summary>
    public static string PathOf(string place) => Path.Combine(RepositoryRoot.Path, place);

    /// <summary>The text of a page.</summary>
    public static string Read(string document) => File.ReadAllText(PathOf(document));

    [GeneratedRegex(@"(\.md|\.yml|Jenkinsfile)$")]
    private static partial Regex Document();
}
