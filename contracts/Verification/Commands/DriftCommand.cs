using System.CommandLine;
using SecureMessaging.Contracts.Verification.Drift;
using SecureMessaging.Contracts.Verification.Pacts;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Contracts.Verification.Commands;

/// <summary>Compares recordings from a real environment with the pacts. Says paths and names, never recorded values of headers.</summary>
internal static class DriftCommand
{
    private static readonly Argument<FileInfo[]> Files = new("recordings")
    {
        Description = "HAR files (.har) or VCR cassettes (.yml).",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Command Create()
    {
        var command = new Command("drift", "Says what of a recorded conversation no pact covers, and what differs.") { Files };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        await Provisioner.EnsureNodePackagesAsync(cancellationToken: cancellationToken);
        var exchanges = parsed.GetRequiredValue(Files).SelectMany(Recording.Read).ToList();
        var (findings, elsewhere) = await DriftCheck.RunAsync(exchanges, PactDocument.ReadAll(ContractVerification.PactFolder), cancellationToken);
        if (findings.Count == 0)
        {
            throw new UsageException($"None of the {exchanges.Count} recorded exchanges is with an API that the pacts speak of: there is nothing to compare.");
        }

        foreach (var finding in findings)
        {
            Console.WriteLine(finding switch
            {
                { Interaction: null } => $"uncovered  {finding.Exchange}",
                { Agrees: true } => $"agrees     {finding.Exchange}: {finding.Interaction}",
                _ => $"differs    {finding.Exchange}: {finding.Interaction}\n    {finding.Difference!.ReplaceLineEndings("\n    ")}",
            });
        }

        Console.WriteLine($"{findings.Count(finding => finding.Agrees)} of {findings.Count} recorded exchanges agree with the pacts; {elsewhere} others are with nobody the pacts speak of.");
        return findings.All(finding => finding.Agrees) ? ExitCode.Pass : ExitCode.Fail;
    }
}
