using System.CommandLine;
using SecureMessaging.Load.Engine.Output;
using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Load.Cli.Reporting;

/// <summary><c>report</c>: renders a run again.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("run") { Description = "Output folder of a run." };
        var command = new Command("report", "Writes report.html, report.md and steps.csv of a run again.") { folder };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetRequiredValue(folder).FullName;
            var result = await LoadJson.ReadResultAsync(path, cancellationToken);
            if (!File.Exists(Path.Combine(path, SecondsFile.FileName)))
                throw new UsageException($"{path} holds no {SecondsFile.FileName}: it is merged, and its page would have no course over time; give the folder of one of its segments");
            await LoadReports.WriteAsync(result, path, cancellationToken);
            Console.WriteLine(Path.Combine(path, LoadReports.Page));
            return ExitCode.Pass;
        });
        return command;
    }
}
