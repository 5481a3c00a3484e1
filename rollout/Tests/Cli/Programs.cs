using System.CommandLine;
using SecureMessaging.Contracts.Verification.Commands;
using SecureMessaging.Load.Cli;
using SecureMessaging.Mocks.Stack;
using SecureMessaging.Rollout.Cli;

namespace SecureMessaging.Rollout.Tests.Cli;

/// <summary>The programs of the harness, by project, and what each can be told to do.</summary>
internal static class Programs
{
    public static IReadOnlyDictionary<string, RootCommand> All { get; } = new Dictionary<string, RootCommand>(StringComparer.Ordinal)
    {
        ["rollout/Cli"] = RolloutCommand.Create(),
        ["load/Cli"] = LoadCommand.Create(),
        ["mocks/Stack"] = StackCommand.Create(),
        ["contracts/Verification"] = ContractsCommand.Create(),
    };

    /// <summary>The verbs that its help shows.</summary>
    public static IReadOnlyList<string> Verbs(string project) => [.. All[project].Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name)];

    /// <summary>The options that the help of a verb shows.</summary>
    /// <param name="project">Of the program.</param>
    /// <param name="verb">The verb, or empty for the program itself.</param>
    public static IReadOnlyList<string> Options(string project, string verb)
    {
        var root = All[project];
        var command = verb.Length == 0 ? root : root.Subcommands.Single(each => each.Name == verb);
        return [.. command.Options.Union(root.Options.Where(option => option.Recursive)).Where(option => !option.Hidden).Select(option => option.Name)];
    }
}
