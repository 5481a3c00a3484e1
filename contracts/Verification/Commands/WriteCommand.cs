using System.CommandLine;
using SecureMessaging.Contracts.Expectations;
using SecureMessaging.Contracts.Expectations.Running;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Contracts.Verification.Commands;

/// <summary>Writes the pacts anew from the expectations; each file is replaced, so that an interaction that is gone leaves it too.</summary>
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
        folder.Create();
        var broken = 0;
        foreach (var pact in AllPacts.List)
        {
            File.Delete(Path.Combine(folder.FullName, pact.FileName));
            foreach (var (description, failure) in await PactWriter.WriteAsync(pact, folder, cancellationToken))
            {
                if (failure is not null)
                {
                    broken++;
                    await Console.Error.WriteLineAsync($"{pact.Consumer} -> {pact.Provider}: {description}: {failure}");
                }
            }

            Console.WriteLine($"{pact.FileName}: {pact.Interactions} interactions");
        }

        return broken == 0 ? ExitCode.Pass : ExitCode.Fail;
    }
}
