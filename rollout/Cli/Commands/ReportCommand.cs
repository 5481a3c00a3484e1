using System.CommandLine;
using SecureMessaging.Rollout.Report;
using SecureMessaging.Rollout.Report.PostLaunch;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Cli.Commands;

/// <summary>Renders a run's reports again from its <c>result.json</c>; with events of real use, answers the post-launch questions from them.</summary>
internal static class ReportCommand
{
    private static readonly Argument<string> Run = new("run") { Description = "Folder of a rehearsal." };
    private static readonly Option<FileInfo?> Events = new("--events") { Description = "CSV export of real events (columns time, user, event, page, flow, platform, device) to answer the post-launch questions from." };

    public static Command Create()
    {
        var command = new Command("report", "Renders the reports of a rehearsal again.") { Run, Events };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var folder = parsed.GetRequiredValue(Run);
        var result = await ResultFile.ReadAsync(Path.Combine(folder, ResultFile.Name), cancellationToken);
        if (parsed.GetValue(Events) is { } export)
            result = result with { PostLaunch = Answers(export) };
        await ReportWriter.WriteAsync(result, folder, cancellationToken);
        await parsed.InvocationConfiguration.Output.WriteLineAsync(Path.GetFullPath(Path.Combine(folder, ReportWriter.PageName)));
        return ExitCode.Pass;
    }

    private static IReadOnlyDictionary<string, PostLaunchAnswer> Answers(FileInfo export)
    {
        if (!export.Exists)
            throw new UsageException($"There is no file {export.Name}: give a CSV export of events.");
        using var text = export.OpenText();
        return new ProductionAnswers(ProductionEventReader.Read(export.Name, text), export.Name).All();
    }
}
