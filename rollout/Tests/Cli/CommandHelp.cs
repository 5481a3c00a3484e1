using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace SecureMessaging.Rollout.Tests.Cli;

/// <summary>What a command of the harness says of itself: its options, and its verbs.</summary>
internal sealed partial record CommandHelp(bool Exists, IReadOnlySet<string> Options, IReadOnlySet<string> Verbs)
{
    private static readonly ConcurrentDictionary<string, Task<CommandHelp>> Asked = new();

    /// <summary>Asks a program beside the tests, once.</summary>
    /// <param name="program">Name of its assembly.</param>
    /// <param name="verb">The verb, or empty for the root.</param>
    public static Task<CommandHelp> OfAsync(string program, string verb) => Asked.GetOrAdd($"{program} {verb}", _ => AskAsync(program, verb));

    private static async Task<CommandHelp> AskAsync(string program, string verb)
    {
        var arguments = new[] { Path.Combine(AppContext.BaseDirectory, $"{program}.dll"), verb, "--help" }.Where(argument => argument.Length > 0);
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var help = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var commands = help.Split("\nCommands:") is [_, var listed] ? Verb().Matches(listed).Select(match => match.Groups[1].Value) : [];
        return new(process.ExitCode == 0, Option().Matches(help).Select(match => match.Value).ToHashSet(), commands.ToHashSet());
    }

    [GeneratedRegex("--[a-z][a-z0-9-]*")]
    private static partial Regex Option();

    [GeneratedRegex(@"^  ([a-z][a-z-]*)", RegexOptions.Multiline)]
    private static partial Regex Verb();
}
