using System.CommandLine;
using SecureMessaging.Rollout.Report;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Cli.Commands;

/// <summary>Renders a run's reports again from its <c>result.json</c>.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var run = new Argument<string>("run") { Description = "Folder of a rehearsal." };
        var command = new Command("report", "Renders the reports of a rehearsal again.") { run };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(run), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string folder, CancellationToken cancellationToken)
    {
        try
        {
            var result = await ResultFile.ReadAsync(Path.Combine(folder, ResultFile.Name), cancellationToken);
            await ReportWriter.WriteAsync(result, folder, cancellationToken);
            Console.WriteLine(Path.GetFullPath(Path.Combine(folder, "report.html")));
            return ExitCode.Pass;
        }
        catch (ResultFileException unusable)
        {
            throw new UsageException(unusable.Message, unusable);
        }
    }
}
