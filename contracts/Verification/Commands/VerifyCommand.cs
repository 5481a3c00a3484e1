using System.CommandLine;
using SecureMessaging.Contracts.Verification.Accounts;
using SecureMessaging.Contracts.Verification.Records;
using SecureMessaging.Mocks.Stack;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Contracts.Verification.Commands;

/// <summary>Verifies: a stack started here, unless a real provider and its URL are named.</summary>
internal static class VerifyCommand
{
    private static readonly Option<string?> Provider = new("--provider") { Description = "Verify this participant alone, at --url." };
    private static readonly Option<Uri?> Url = new("--url") { Description = "Where the real provider is.", CustomParser = UrlOption.Parse };
    private static readonly Option<string?> Version = new("--provider-version") { Description = "The real provider's version (its commit): the result is recorded under it." };
    private static readonly Option<FileInfo> Accounts = new("--accounts")
    {
        Description = "Which test account is in which state.",
        DefaultValueFactory = _ => new FileInfo("contract-accounts.json"),
    };

    private static readonly Option<string?> YesTarget = new("--yes-target") { Description = "The host again, when it is not this machine." };

    public static T Define<T>(T command)
        where T : Command
    {
        foreach (var option in (Option[])[Provider, Url, Version, Accounts, YesTarget, RecordOptions.Folder])
        {
            command.Options.Add(option);
        }

        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        // Of a build server's variable that is not set: recorded, it would be a version that can be deployed.
        if (parsed.GetValue(Version) is { } version && string.IsNullOrWhiteSpace(version))
        {
            throw new UsageException("--provider-version is empty: give the real provider's version (its commit), or leave it out, and nothing is recorded.");
        }

        var records = new RecordStore(parsed.GetRequiredValue(RecordOptions.Folder));
        var results = (parsed.GetValue(Provider), parsed.GetValue(Url)) switch
        {
            (null, null) => await VerifyStackAsync(cancellationToken),
            ({ } provider, { } url) => await VerifyProviderAsync(parsed, provider, url, cancellationToken),
            _ => throw new UsageException("--provider and --url belong together: who, and where."),
        };
        foreach (var result in results.Where(result => result.Result != ContractResult.NoConclusion))
        {
            if (By(parsed, result.Provider) is { } verifier)
            {
                records.Keep(VerificationRecord.Of(result, verifier, TimeProvider.System.GetUtcNow()));
            }
        }

        ResultTable.Write(results, Console.Out);
        return Outcome.Of(results);
    }

    // A real provider of unknown version cannot be recorded: nobody could say what may be deployed.
    private static Verifier? By(ParseResult parsed, string provider) =>
        parsed.GetValue(Url) is null ? new Verifier(provider, null, IsStandIn: true)
        : parsed.GetValue(Version) is { } version ? new Verifier(provider, version, IsStandIn: false)
        : null;

    private static async Task<IReadOnlyList<ContractResult>> VerifyStackAsync(CancellationToken cancellationToken)
    {
        var options = new StackOptions { Roles = new HashSet<StackRole> { StackRole.Bff, StackRole.Vista, StackRole.OracleHealth } };
        await using var stack = await StackHost.StartAsync(options, cancellationToken);
        return await ContractVerification.RunAsync(stack.Addresses, cancellationToken);
    }

    private static Task<IReadOnlyList<ContractResult>> VerifyProviderAsync(ParseResult parsed, string provider, Uri url, CancellationToken cancellationToken)
    {
        TargetList.Allow(url, parsed.GetValue(YesTarget));
        var arranger = new AccountArranger(StateAccounts.Read(parsed.GetRequiredValue(Accounts)), Environment.GetEnvironmentVariable);
        return ContractVerification.RunAsync(provider, url, arranger, ContractVerification.PactFolder, cancellationToken);
    }
}
