using System.Text.RegularExpressions;
using SecureMessaging.Population.Personas;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Tests.Cli;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Tests.Documents;

/// <summary><c>docs/reference.md</c> against the sources it speaks of.</summary>
public sealed partial class Reference_page
{
    private static readonly string Page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "reference.md"));

    private static readonly string[] Wings = ["domain", "runtime", "mocks", "contracts", "e2e", "load", "rollout"];

    [Fact]
    public void Every_variable_that_sources_read_is_there() => Assert.All(Read(), variable => Assert.Contains($"`{variable}`", Page, StringComparison.Ordinal));

    [Fact]
    public void Every_variable_there_is_read_by_sources() =>
        Assert.Empty(Named().Matches(Page).Select(match => match.Groups[1].Value).Except(Read()));

    [Fact]
    public void Every_field_at_the_top_of_a_result_is_there() =>
        Assert.All(ResultFile.Schema()["properties"]!.AsObject(), field => Assert.Contains($"`{field.Key}`", Page, StringComparison.Ordinal));

    [Fact]
    public void Every_persona_is_there() =>
        Assert.All(Persona.All, persona => Assert.Contains($"`{persona.Name}`", Page, StringComparison.Ordinal));

    public static TheoryData<string> Projects => [.. Programs.All.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_verb_of_a_program_is_in_its_rows(string project)
    {
        // From the row that names the program to the row that names the next.
        var rows = Page.Split($"\n| `{project}`")[1].Split("\n\n")[0];
        var next = NextProgram().Match(rows);
        var verbs = Programs.Verbs(project);
        Assert.NotEmpty(verbs);
        Assert.All(verbs, verb => Assert.Contains($"`{verb}`", next.Success ? rows[..next.Index] : rows, StringComparison.Ordinal));
    }

    private static HashSet<string> Read() =>
    [
        .. Wings.SelectMany(wing => Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, wing), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}Documents{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText)
            .Where(source => source.Contains("GetEnvironmentVariable", StringComparison.Ordinal))
            .SelectMany(source => Literal().Matches(source).Select(match => match.Groups[1].Value)),
        // Its default is the name of a variable.
        "PACT_BROKER_TOKEN",
    ];

    [GeneratedRegex(@"\n\| `\w+/\w+`")]
    private static partial Regex NextProgram();

    [GeneratedRegex("\"((?:[A-Z][A-Z0-9]*_)+[A-Z0-9]+)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("`((?:[A-Z][A-Z0-9]*_)+[A-Z0-9]+)`")]
    private static partial Regex Named();
}
