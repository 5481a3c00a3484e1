using System.CommandLine;
using SecureMessaging.Rollout.Report.Comparing;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Cli.Commands;

/// <summary>Two runs side by side.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var first = new Argument<string>("first") { Description = "Folder of a rehearsal." };
        var second = new Argument<string>("second") { Description = "Folder of another." };
        var command = new Command("compare", "Shows two rehearsals side by side.") { first, second };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var left = await ResultFile.ReadAsync(Path.Combine(parsed.GetRequiredValue(first), ResultFile.Name), cancellationToken);
            var right = await ResultFile.ReadAsync(Path.Combine(parsed.GetRequiredValue(second), ResultFile.Name), cancellationToken);
            await parsed.InvocationConfiguration.Output.WriteAsync(RunComparison.Render(left, right));
            return ExitCode.Pass;
        });
        return command;
    }
}
