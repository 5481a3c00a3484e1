using System.CommandLine;
using SecureMessaging.Contracts.Verification.Accounts;
using SecureMessaging.Contracts.Verification.Broker;
using SecureMessaging.Contracts.Verification.Records;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Contracts.Verification.Commands;

/// <summary>Verifies a real provider against the pacts of a broker, and publishes the results if told to.</summary>
internal static class BrokerCommand
{
    private static readonly Option<Uri?> Broker = new("--broker") { Description = "The Pact Broker.", Required = true, CustomParser = UrlOption.Parse };
    private static readonly Option<string> TokenVariable = new("--token-variable")
    {
        Description = "Environment variable that holds the broker's token.",
        DefaultValueFactory = _ => "PACT_BROKER_TOKEN",
    };

    private static readonly Option<string> Provider = new("--provider") { Description = "The real provider's name.", Required = true };
    private static readonly Option<Uri?> Url = new("--url") { Description = "Where it is.", Required = true, CustomParser = UrlOption.Parse };
    private static readonly Option<string?> Version = new("--provider-version") { Description = "Its version (commit)." };
    private static readonly Option<bool> Publish = new("--publish") { Description = "Publish the results as the provider's own." };
    private static readonly Option<FileInfo> Accounts = new("--accounts")
    {
        Description = "Which test account is in which state.",
        DefaultValueFactory = _ => new FileInfo("contract-accounts.json"),
    };

    private static readonly Option<string?> YesTarget = new("--yes-target") { Description = "The host again, when it is not this machine." };

    public static Command Create()
    {
        var command = new Command("broker", "Verifies a real provider against the pacts of a Pact Broker.")
        {
            Broker, TokenVariable, Provider, Url, Version, Publish, Accounts, YesTarget,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var url = parsed.GetRequiredValue(Url)!;
        TargetList.Allow(url, parsed.GetValue(YesTarget));
        var arranger = new AccountArranger(StateAccounts.Read(parsed.GetRequiredValue(Accounts)), Environment.GetEnvironmentVariable);
        using var broker = new PactBroker(parsed.GetRequiredValue(Broker)!, Environment.GetEnvironmentVariable(parsed.GetRequiredValue(TokenVariable)));
        var verifier = new Verifier(parsed.GetRequiredValue(Provider), parsed.GetValue(Version), IsStandIn: false);
        var publish = parsed.GetValue(Publish);
        if (publish)
        {
            PublishedResult.RequireReal(verifier);
        }

        var verification = new BrokerVerification(broker, verifier, url, arranger);
        var brokered = await verification.RunAsync(cancellationToken);
        IReadOnlyList<ContractResult> results = [.. brokered.Select(result => result.Result)];
        ResultTable.Write(results, Console.Out);
        var leftOut = publish ? await verification.PublishAsync(brokered, cancellationToken) : [];
        foreach (var result in leftOut)
        {
            Console.WriteLine($"result not published: {result.Consumer}'s pact, {result.Verified} of {result.Interactions} verified");
        }

        return Outcome.Of(results) is ExitCode.Pass && leftOut.Count > 0 ? ExitCode.Invalid : Outcome.Of(results);
    }
}
