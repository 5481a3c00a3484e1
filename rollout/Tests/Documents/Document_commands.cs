using System.Text.RegularExpressions;
using SecureMessaging.Rollout.Tests.Cli;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Tests.Documents;

/// <summary>The commands that documents and recipes tell people to type: program, verb and options exist.</summary>
public sealed partial class Document_commands
{
    private static readonly Dictionary<string, string> Programs = new(StringComparer.Ordinal)
    {
        ["rollout/Cli"] = "SecureMessaging.Rollout.Cli",
        ["load/Cli"] = "SecureMessaging.Load.Cli",
        ["mocks/Stack"] = "SecureMessaging.Mocks.Stack",
        ["contracts/Verification"] = "SecureMessaging.Contracts.Verification",
    };

    private static readonly string[] Documents = ["README.md", "docs", "docs/ci", "load", "e2e", "contracts", "mocks/Bff", "rollout"];

    public static TheoryData<string, string> Typed =>
        [.. Files().SelectMany(file => Commands(File.ReadAllText(file)).Select(command => (Path.GetRelativePath(RepositoryRoot.Path, file), command))).Distinct()];

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task It_can_be_typed(string document, string command)
    {
        Assert.NotEmpty(document);
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(Programs.TryGetValue(words[0], out var program), $"{words[0]} is no program of the harness");
        var root = await CommandHelp.OfAsync(program, "");
        var verb = words.Skip(1).FirstOrDefault() is { } first && !first.StartsWith('-') ? first : "";
        if (verb.Length > 0)
            Assert.Contains(verb, root.Verbs);
        var help = await CommandHelp.OfAsync(program, verb);
        // "--oh-base-…" stands for a family of options, "[--interim]" for one that may be left out.
        var options = words.Select(word => word.Trim('[', ']')).Where(word => word.StartsWith("--", StringComparison.Ordinal) && !word.Contains('…', StringComparison.Ordinal));
        Assert.All(options, option => Assert.Contains(option.Split('=')[0], help.Options));
    }

    [Fact]
    public void There_are_commands_in_the_first_page() => Assert.True(Commands(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md"))).Count() > 2);

    [Theory]
    [InlineData("docs/qa.md", "verdict")]
    [InlineData("docs/qa.md", "size")]
    public async Task A_quick_one_runs_as_it_stands_there(string document, string verb)
    {
        var command = Commands(await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, document), TestContext.Current.CancellationToken)).First(command => command.StartsWith($"rollout/Cli {verb} ", StringComparison.Ordinal));
        await using var run = await RolloutProcess.RunAsync(TestContext.Current.CancellationToken, command.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..]);
        Assert.True(run.ExitCode is 0 or 1, run.Output);
    }

    private static IEnumerable<string> Files() => Documents.Select(place => Path.Combine(RepositoryRoot.Path, place))
        .SelectMany(place => File.Exists(place) ? [place] : Directory.EnumerateFiles(place).Where(file => Document().IsMatch(file)))
        .Order(StringComparer.Ordinal);

    // "dotnet run --project P -- verb options", over a continued line, up to a comment, quote or pipe; and "P -- verb options" in running text.
    private static IEnumerable<string> Commands(string text) => Command().Matches(Continued().Replace(text.ReplaceLineEndings("\n"), " "))
        .Select(match => $"{match.Groups[1].Value}{(match.Groups[2].Success ? $" {match.Groups[2].Value.Trim()}" : "")}");

    [GeneratedRegex(@"(?:dotnet run --project |`(?=\S+ -- ))((?:rollout|load|mocks|contracts)/[A-Z]\w+)(?:[ ]--(?:[ ]([^\n`#'|;)]*))?)?(?=[\s`'""#)|;]|$)")]
    private static partial Regex Command();

    [GeneratedRegex(@"\s*\\\n\s*|(?<=--provider vets-api)\n\s+|(?<=contract-accounts.json)\n\s+")]
    private static partial Regex Continued();

    [GeneratedRegex(@"(\.md|\.yml|Jenkinsfile)$")]
    private static partial Regex Document();
}
