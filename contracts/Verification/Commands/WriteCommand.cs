using System.CommandLine;
using SecureMessaging.Contracts.Expectations;
using SecureMessaging.Contracts.Expectations.Running;
using SecureMessaging.Contracts.Verification.Pacts;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Contracts.Verification.Commands;

/// <summary>Writes the pacts anew from the expectations.</summary>
internal static class WriteCommand
{
    private static readonly Option<DirectoryInfo> Out = new("--out")
    {
        Description = "Folder to write to; its pacts are replaced.",
        DefaultValueFactory = _ => ContractVerification.PactFolder,
    };

    public static Command Create()
    {
        var command = new Command("write", "Drives the consumers through their expectations and replaces the committed pacts.") { Out };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(Out), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo folder, CancellationToken cancellationToken)
    {
        await Provisioner.EnsurePagesAsync(Console.Error.WriteLine, cancellationToken);
        var unmet = await PactWriter.ReplaceAsync(AllPacts.List, folder, cancellationToken);
        foreach (var (pact, description, failure) in unmet)
        {
            await Console.Error.WriteLineAsync($"{pact.Consumer} -> {pact.Provider}: {description}: {failure}");
        }

        if (unmet.Count > 0)
        {
            await Console.Error.WriteLineAsync("No pact was replaced.");
            return ExitCode.Fail;
        }

        foreach (var pact in AllPacts.List.Select(pact => PactDocument.Read(new FileInfo(Path.Combine(folder.FullName, pact.FileName)))))
        {
            Console.WriteLine($"{pact.File.Name}: {pact.Interactions.Count} interactions");
        }

        return ExitCode.Pass;
    }
}
