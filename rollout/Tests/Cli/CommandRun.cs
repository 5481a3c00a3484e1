using System.CommandLine;
using SecureMessaging.Rollout.Cli;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Tests.Cli;

/// <summary>A command run as a user runs it, its output and complaint kept.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string? Complaint)
{
    public string FirstWord => Output.Split(' ', 2)[0];

    public static async Task<CommandRun> OfAsync(string line, CancellationToken cancellationToken)
    {
        var parsed = Programs.All["rollout/Cli"].Parse(line);
        Assert.Empty(parsed.Errors);
        await using var output = new StringWriter();
        try
        {
            var configuration = new InvocationConfiguration { Output = output, EnableDefaultExceptionHandler = false };
            return new CommandRun(await parsed.InvokeAsync(configuration, cancellationToken), output.ToString(), null);
        }
        catch (Exception usage) when (usage is UsageException || RolloutCommand.IsWrongUse(usage))
        {
            // What CliHost prints on one line before it exits with 3.
            return new CommandRun(SecureMessaging.Runtime.CommandLine.ExitCode.Usage, output.ToString(), usage.Message);
        }
    }
}
