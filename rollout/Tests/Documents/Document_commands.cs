using System.Text.RegularExpressions;
using SecureMessaging.Rollout.Tests.Cli;

namespace SecureMessaging.Rollout.Tests.Documents;

/// <summary>The commands that documents and recipes tell people to type: program, verb and options exist.</summary>
public sealed partial class Document_commands
{
    public static TheoryData<string, string> Typed =>
        [.. DocumentFiles.All.SelectMany(file => Commands(DocumentFiles.Read(file)).Select(command => (file, command))).Distinct()];

    [Theory]
    [MemberData(nameof(Typed))]
    public void It_can_be_typed(string document, string command)
    {
        Assert.NotEmpty(document);
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(Programs.All.ContainsKey(words[0]), $"{words[0]} is no program of the harness");
        var verb = words.Skip(1).FirstOrDefault() is { } first && !first.StartsWith('-') ? first : "";
        if (verb.Length > 0)
            Assert.Contains(verb, Programs.Verbs(words[0]));
        var known = Programs.Options(words[0], verb);
        // "--oh-base-…" stands for a family of options, "[--interim]" for one that may be left out.
        var options = words.Select(word => word.Trim('[', ']')).Where(word => word.StartsWith("--", StringComparison.Ordinal) && !word.Contains('…', StringComparison.Ordinal));
        Assert.All(options, option => Assert.Contains(option.Split('=')[0], known));
    }

    [Fact]
    public void There_are_commands_in_the_first_page() => Assert.True(Commands(DocumentFiles.Read("README.md")).Count() > 2);

    [Theory]
    [InlineData("docs/qa.md", "verdict")]
    [InlineData("docs/qa.md", "size")]
    public async Task A_quick_one_runs_as_it_stands_there(string document, string verb)
    {
        var command = Commands(DocumentFiles.Read(document)).First(command => command.StartsWith($"rollout/Cli {verb} ", StringComparison.Ordinal));
        var run = await CommandRun.OfAsync(command["rollout/Cli ".Length..], TestContext.Current.CancellationToken);
        Assert.True(run.ExitCode is 0 or 1, run.Complaint);
    }

    // "dotnet run --project P -- verb options", over a continued line, up to a comment, quote or pipe; and "P -- verb options" in running text.
    private static IEnumerable<string> Commands(string text) => Command().Matches(Continued().Replace(text.ReplaceLineEndings("\n"), " "))
        .Select(match => $"{match.Groups[1].Value}{(match.Groups[2].Success ? $" {match.Groups[2].Value.Trim()}" : "")}");

    [GeneratedRegex(@"(?:dotnet run --project |`(?=\S+ -- ))((?:rollout|load|mocks|contracts)/[A-Z]\w+)(?:[ ]--(?:[ ]([^\n`#'|;)]*))?)?(?=[\s`'""#)|;]|$)")]
    private static partial Regex Command();

    [GeneratedRegex(@"\s*\\\n\s*|(?<=--provider vets-api)\n\s+|(?<=contract-accounts.json)\n\s+")]
    private static partial Regex Continued();
}
