using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SecureMessaging.Mocks.Stack;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Tests.Documents;

/// <summary>What documents name beside our own commands: npm scripts, scripts and projects exist, and a stack does what their curl lines ask.</summary>
public sealed partial class Document_places
{
    private static readonly string[] Documents = ["README.md", "docs", "docs/ci", "load", "e2e", "contracts", "mocks/Bff", "rollout"];

    public static TheoryData<string> Files =>
        [.. Documents.Select(Of).SelectMany(place => File.Exists(place) ? [place] : Directory.EnumerateFiles(place).Where(file => Document().IsMatch(file))).Select(file => Path.GetRelativePath(RepositoryRoot.Path, file))];

    public static TheoryData<string> Curls => [.. new[] { "docs/qa.md", "docs/simulators.md" }.SelectMany(page => Curl().Matches(Read(page)).Select(match => match.Value))];

    [Theory]
    [MemberData(nameof(Files))]
    public void What_it_names_is_there(string document)
    {
        var text = Read(document);
        Assert.All(Project().Matches(text), match => Assert.NotEmpty(Directory.EnumerateFiles(Of(match.Groups[1].Value), "*.csproj")));
        Assert.All(Script().Matches(text), match => Assert.True(File.Exists(Of(match.Value)), $"{document} names {match.Value}"));
        Assert.All(NpmScript().Matches(text), match => Assert.Contains(match.Groups[1].Value, NpmScripts()));
    }

    [Theory]
    [MemberData(nameof(Curls))]
    public async Task A_stack_does_what_a_curl_line_asks(string line)
    {
        await using var stack = await StackHost.StartAsync(
            new StackOptions { Roles = new HashSet<StackRole> { StackRole.Bff, StackRole.Vista, StackRole.OracleHealth } },
            TestContext.Current.CancellationToken);
        var asked = Curl().Match(line);
        var role = asked.Groups["port"].Value == "5081" ? stack.Addresses.Bff! : stack.Addresses.Vista!;
        using var http = new HttpClient();
        // As curl sends -d where nothing else is said.
        var type = asked.Groups["type"] is { Success: true } said ? said.Value : "application/x-www-form-urlencoded";
        using var body = new StringContent(asked.Groups["body"].Value.Trim('\''), Encoding.UTF8, type);
        using var request = new HttpRequestMessage(new(asked.Groups["method"].Value), new Uri(role, asked.Groups["path"].Value)) { Content = body };
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode}: {line}");
    }

    private static string Of(string path) => Path.Combine(RepositoryRoot.Path, path);

    private static string Read(string path) => File.ReadAllText(Of(path));

    private static IEnumerable<string> NpmScripts()
    {
        using var manifest = JsonDocument.Parse(Read("package.json"));
        return [.. manifest.RootElement.GetProperty("scripts").EnumerateObject().Select(script => script.Name)];
    }

    [GeneratedRegex(@"(?:--project|dotnet (?:build|test|run)) ([a-z]\w*/\w+)")]
    private static partial Regex Project();

    [GeneratedRegex(@"\beng/[\w./-]+\.(?:sh|awk)\b")]
    private static partial Regex Script();

    [GeneratedRegex(@"npm run ([\w:-]+)")]
    private static partial Regex NpmScript();

    [GeneratedRegex(@"^curl -X (?<method>\w+) (?:http://)?(?:127\.0\.0\.1|localhost):(?<port>\d+)(?<path>/\S+)(?: -H 'Content-Type: (?<type>[\w/]+)')? -d (?<body>.+)$", RegexOptions.Multiline)]
    private static partial Regex Curl();

    [GeneratedRegex(@"(\.md|\.yml|Jenkinsfile)$")]
    private static partial Regex Document();
}
