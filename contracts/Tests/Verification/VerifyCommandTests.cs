using SecureMessaging.Contracts.Tests.Fixtures;
using SecureMessaging.Contracts.Verification.Commands;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Contracts.Tests.Verification;

public sealed class VerifyCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", ExitCode.Usage, 0)]
    [InlineData(" ", ExitCode.Usage, 0)]
    [InlineData("9f2c1ab", ExitCode.Fail, 1)]
    public async Task A_real_provider_is_recorded_under_a_version_and_never_under_an_empty_one(string version, int exitCode, int recorded)
    {
        await using var provider = await TestProvider.Answering("{}");
        var accounts = _folder.File("accounts.json");
        await File.WriteAllTextAsync(
            accounts.FullName,
            """{"accounts": {"nobody": {"values": {"csrfToken": "none"}}}, "states": [{"state": "nobody is signed in", "account": "nobody"}]}""",
            TestContext.Current.CancellationToken);

        var code = await CliHost.RunAsync(
            ContractsCommand.Create(),
            [
                "--provider", "vets-api", "--url", $"{provider.Uri}", "--provider-version", version,
                "--accounts", accounts.FullName, "--records", _folder.Path,
            ],
            stop: TestContext.Current.CancellationToken);

        Assert.Equal(exitCode, code);
        Assert.Equal(recorded, _folder.Directory.EnumerateFiles("*.json", SearchOption.AllDirectories).Count() - 1);
    }
}
