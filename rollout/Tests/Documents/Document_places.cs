using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SecureMessaging.Mocks.Stack;

namespace SecureMessaging.Rollout.Tests.Documents;

/// <summary>What documents name beside our own commands: npm scripts, scripts and projects exist, and a stack does what their curl lines ask.</summary>
public sealed partial class Document_places
{
    public static TheoryData<string> Files => [.. DocumentFiles.All];

    public static TheoryData<string> Curls => [.. new[] { "docs/qa.md", "docs/simulators.md" }.SelectMany(page => DocumentFiles.Read(page).Split('\n').Where(line => line.StartsWith("curl ", StringComparison.Ordinal)))];

    [Theory]
    [MemberData(nameof(Files))]
    public void What_it_names_is_there(string document)
    {
        var text = DocumentFiles.Read(document);
        Assert.All(Project().Matches(text), match => Assert.NotEmpty(Directory.EnumerateFiles(DocumentFiles.PathOf(match.Groups[1].Value), "*.csproj")));
        Assert.All(Script().Matches(text), match => Assert.True(File.Exists(DocumentFiles.PathOf(match.Value)), $"{document} names {match.Value}"));
        Assert.All(NpmScript().Matches(text), match => Assert.Contains(match.Groups[1].Value, NpmScripts()));
    }

    [Theory]
    [MemberData(nameof(Curls))]
    public async Task A_stack_does_what_a_curl_line_asks(string line)
    {
        var asked = Curl().Match(line);
        Assert.True(asked.Success, $"a form of curl that this test does not know: {line}");
        await using var stack = await StackHost.StartAsync(
            new StackOptions { Roles = new HashSet<StackRole> { StackRole.Bff, StackRole.Vista, StackRole.OracleHealth } },
            TestContext.Current.CancellationToken);
        var role = asked.Groups["port"].Value == "5081" ? stack.Addresses.Bff! : stack.Addresses.Vista!;
        using var http = new HttpClient();
        // As curl sends -d where nothing else is said.
        var type = asked.Groups["type"] is { Success: true } said ? said.Value : "application/x-www-form-urlencoded";
        using var body = new StringContent(asked.Groups["body"].Value.Trim('\''), Encoding.UTF8, type);
        using var request = new HttpRequestMessage(new(asked.Groups["method"].Value), new Uri(role, asked.Groups["path"].Value)) { Content = body };
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode}: {line}");
    }

    private static IEnumerable<string> NpmScripts()
    {
        using var manifest = JsonDocument.Parse(DocumentFiles.Read("package.json"));
        return [.. manifest.RootElement.GetProperty("scripts").EnumerateObject().Select(script => script.Name)];
    }

    [GeneratedRegex(@"(?:--project|dotnet (?:build|test|run)) ([a-z]\w*/\w+)")]
    private static partial Regex Project();

    [GeneratedRegex(@"\beng/[\w./-]+\.(?:sh|awk)\b")]
    private static partial Regex Script();

    [GeneratedRegex(@"npm run ([\w:-]+)")]
    private static partial Regex NpmScript();

    [GeneratedRegex(@"^curl -X (?<method>\w+) (?:http://)?(?:127\.0\.0\.1|localhost):(?<port>\d+)(?<path>/\S+)(?: -H 'Content-Type: (?<type>[\w/]+)')? -d (?<body>.+)$")]
    private static partial Regex Curl();
}
