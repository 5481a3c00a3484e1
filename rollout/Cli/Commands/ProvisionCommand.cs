using System.CommandLine;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Cli.Commands;

/// <summary>Sets up beforehand what a rehearsal would set up on first use: for images, and for machines that are offline later.</summary>
internal static class ProvisionCommand
{
    public static Command Create()
    {
        var command = new Command("provision", "Sets up npm packages, the built pages and a browser, as the first rehearsal would.");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var chromium = await Provisioner.EnsurePagesAndChromiumAsync(Console.WriteLine, cancellationToken);
        Console.WriteLine($"pages    {Provisioner.PagesFolder}");
        Console.WriteLine($"browser  {chromium}");
        return ExitCode.Pass;
    }
}
