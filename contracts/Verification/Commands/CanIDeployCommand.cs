using System.CommandLine;
using SecureMessaging.Contracts.Expectations;
using SecureMessaging.Contracts.Verification.Pacts;
using SecureMessaging.Contracts.Verification.Records;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Contracts.Verification.Commands;

/// <summary>Answers from the records whether a participant may be deployed.</summary>
internal static class CanIDeployCommand
{
    private static readonly Option<string> Participant = new("--participant") { Description = "Who is to be deployed, for instance vets-api.", Required = true };
    private static readonly Option<string?> Version = new("--version") { Description = "Which version (commit) of it; asked for when others rely on it." };
    private static readonly Option<bool> StandIns = new("--stand-ins") { Description = "Take a stand-in's word too: to rehearse, never to deploy." };

    public static Command Create()
    {
        var command = new Command("can-i-deploy", "Says whether every pact of a participant was verified in its present content.") { Participant, Version, StandIns, RecordOptions.Folder };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var synthetic = AllPacts.List.Where(pact => pact.IsSynthetic).Select(pact => pact.FileName).ToHashSet();
        var pacts = PactDocument.ReadAll(ContractVerification.PactFolder).Where(pact => !synthetic.Contains(pact.File.Name));
        var records = new RecordStore(parsed.GetRequiredValue(RecordOptions.Folder));
        var answer = CanIDeploy.Ask(parsed.GetRequiredValue(Participant), parsed.GetValue(Version), pacts, records, parsed.GetValue(StandIns));
        Console.WriteLine(answer.Yes ? "yes" : "no");
        foreach (var reason in answer.Reasons)
        {
            Console.WriteLine($"  {reason.Text}");
        }

        return answer.Yes ? ExitCode.Pass : ExitCode.Fail;
    }
}
