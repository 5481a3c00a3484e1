using System.Text;
using SecureMessaging.Contracts.Tests.Fixtures;
using SecureMessaging.Contracts.Verification;
using SecureMessaging.Contracts.Verification.Drift;
using SecureMessaging.Contracts.Verification.Pacts;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Contracts.Tests.Verification;

public sealed class DriftTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_browsers_recording_agrees_differs_or_is_not_covered()
    {
        var findings = (await Compare("categories-and-search.har")).Findings;

        Assert.Equal("the categories", findings[0].Interaction);
        Assert.True(findings[0].Agrees, findings[0].Difference);
        Assert.Contains("messageId", findings[1].Difference, StringComparison.Ordinal);
        Assert.Null(findings[2].Interaction);
        Assert.Equal("GET /my_health/v1/messaging/brand-new?flag -> 200", findings[2].Exchange.ToString());
    }

    [Fact]
    public async Task What_a_browser_records_besides_is_counted_and_no_drift()
    {
        var report = await Compare("categories-and-search.har");

        Assert.Equal(3, report.Findings.Count);
        Assert.Equal(4, report.Elsewhere);
    }

    [Fact]
    public async Task A_cassette_agrees_though_its_texts_and_base_path_are_others()
    {
        var send = (await Compare("synthetic-sends.yml")).Findings[0];

        Assert.True(send.Agrees, send.Difference);
    }

    [Fact]
    public async Task A_status_no_pact_knows_differs()
    {
        var status = (await Compare("synthetic-sends.yml")).Findings[1];

        Assert.Contains("QUEUED", status.Difference, StringComparison.Ordinal);
    }

    // A deletion answers 200 with any body: what was posted elsewhere is no deletion of a message of that name.
    [Theory]
    [InlineData("message/draft")]
    [InlineData("message/attach")]
    [InlineData("message/renewal")]
    public async Task An_answer_that_drifted_is_not_taken_for_that_of_a_deletion(string path)
    {
        var finding = await Judge("POST", path, 200, """{"messageId": 4711}""");

        Assert.NotNull(finding.Interaction);
        Assert.False(finding.Agrees);
    }

    [Theory]
    [InlineData("POST", "message/4711", 400, """{"errorCode": 904, "developerMessage": "message.not.found", "message": "Message Service Error"}""")]
    [InlineData("GET", "message/4711/status", 404, """{"error": "Not Found"}""")]
    public async Task A_refusal_agrees_whichever_message_it_is_about(string method, string path, int status, string json)
    {
        var finding = await Judge(method, path, status, json);

        Assert.True(finding.Agrees, finding.Difference);
    }

    [Theory]
    [InlineData]
    [InlineData("requiresOHTriageGroup")]
    public async Task An_older_recording_of_care_teams_agrees_though_it_lacks_the_mark_of_Oracle_Health(params string[] query)
    {
        const string Teams = """
            [{"associatedTriageGroups": 1, "associatedBlockedTriageGroups": 0},
             {"triageTeam": [{"triageTeamId": 4711, "name": "A team", "stationNumber": "979", "blockedStatus": false, "preferredTeam": true}]}]
            """;
        var finding = await Judge("GET", "alltriageteams", 200, Teams, query);

        Assert.True(finding.Agrees, finding.Difference);
    }

    [Fact]
    public async Task What_is_expected_of_the_inbox_is_not_expected_of_another_folder() =>
        Assert.Null((await Judge("GET", "folder/4711", 200, "{}", "requiresOHMessages")).Interaction);

    [Theory]
    [InlineData("notes.txt", "", "recordings are .har (HAR) or .yml (VCR cassette)")]
    [InlineData("broken.har", "{", "is no HAR file")]
    [InlineData("broken.yml", "just: text", "is no VCR cassette")]
    public void A_file_that_is_no_recording_is_one_line_that_says_so(string name, string content, string wrong)
    {
        var file = _folder.File(name);
        File.WriteAllText(file.FullName, content);

        var refused = Assert.Throws<UsageException>(() => Recording.Read(file));

        Assert.Contains(wrong, refused.Message, StringComparison.Ordinal);
    }

    private static Task<DriftReport> Compare(string recording) =>
        Compare(Recording.Read(new FileInfo(Path.Combine(AppContext.BaseDirectory, "Verification", "Recordings", recording))));

    private static Task<DriftReport> Compare(IReadOnlyList<RecordedExchange> recording) =>
        DriftCheck.RunAsync(recording, PactDocument.ReadAll(ContractVerification.PactFolder), TestContext.Current.CancellationToken);

    private static async Task<DriftFinding> Judge(string method, string path, int status, string json, params string[] query)
    {
        var exchange = new RecordedExchange(
            method, $"/v1/sm/patient/{path}", query, status, new Dictionary<string, string> { ["Content-Type"] = "application/json" }, Encoding.UTF8.GetBytes(json));
        return Assert.Single((await Compare([exchange])).Findings);
    }
}
