using SecureMessaging.Contracts.Tests.Fixtures;
using SecureMessaging.Contracts.Verification.Commands;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Contracts.Tests.Verification;

/// <summary>What a build server learns of <c>broker --publish</c>: its exit code, and what the broker was told.</summary>
public sealed class BrokerCommandTests : IDisposable
{
    private const string TokenVariable = "CONTRACT_TESTS_BROKER_TOKEN";

    private readonly TemporaryFolder _folder = new();

    public BrokerCommandTests() => Environment.SetEnvironmentVariable(TokenVariable, TestBroker.ValidToken);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""{"id": 7}""", """ "account": "clinic" """, ExitCode.Pass, 1)]
    [InlineData("""{"id": 7}""", """ "unavailable": "no account" """, ExitCode.Invalid, 0)]
    [InlineData("""{"id": "seven"}""", """ "account": "clinic" """, ExitCode.Fail, 1)]
    [InlineData("""{"id": "seven"}""", """ "unavailable": "no account" """, ExitCode.Fail, 1)]
    public async Task What_is_kept_or_broken_is_published_and_what_was_verified_in_part_is_left_out(string answer, string secondState, int exitCode, int published)
    {
        await Agreements.Write(_folder);
        await Agreements.Write(_folder, description: "a request for the teams of a station", state: "a station exists");
        await using var broker = await TestBroker.Holding(_folder.File("clinic-teams-api.json"));
        await using var provider = await TestProvider.Answering(answer);
        var accounts = _folder.File("accounts.json");
        await File.WriteAllTextAsync(
            accounts.FullName,
            """{"accounts": {"clinic": {}}, "states": [{"state": "a team exists", "account": "clinic"}, {"state": "a station exists",""" + secondState + "}]}",
            TestContext.Current.CancellationToken);

        var code = await CliHost.RunAsync(
            BrokerCommand.Create(),
            [
                "--broker", $"{broker.Uri}", "--token-variable", TokenVariable, "--provider", "teams-api", "--url", $"{provider.Uri}",
                "--provider-version", "9f2c1ab", "--accounts", accounts.FullName, "--publish",
            ],
            stop: TestContext.Current.CancellationToken);

        Assert.Equal(exitCode, code);
        Assert.Equal(published, broker.Published.Count);
    }
}
