using System.CommandLine;
using SecureMessaging.Load.Cli.Running;
using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Load.Scenarios.Worker;

namespace SecureMessaging.Load.Cli.Merging;

/// <summary><c>merge</c>: the segments of one run into one result. Histograms are added; percentiles are never averaged.</summary>
internal static class MergeCommand
{
    public static Command Create()
    {
        var folders = new Argument<DirectoryInfo[]>("folders") { Description = "Output folders of all segments of one run.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<DirectoryInfo>("--out") { Description = "Where to write the merged result.", DefaultValueFactory = _ => new(Path.Combine("runs", "merged")) };
        var command = new Command("merge", "Adds up the results of several machines.") { folders, output };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var folder = parsed.GetRequiredValue(output).FullName;
            var merged = await LoadMerge.RunAsync([.. parsed.GetRequiredValue(folders).Select(part => part.FullName)], folder, cancellationToken);
            ResultView.Show(merged, folder);
            return LoadVerb.Code(merged.Conclusion);
        });
        return command;
    }
}
