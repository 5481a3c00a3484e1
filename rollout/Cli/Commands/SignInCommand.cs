using System.CommandLine;
using SecureMessaging.Rollout.Rehearsal.Site;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Cli.Commands;

/// <summary>Saves a sign-in for rehearsals against a site: a stack's by its own door, any other's by hand in a window.</summary>
internal static class SignInCommand
{
    private static readonly Option<Uri?> Web = new("--web") { Description = "Pages to sign in at.", Required = true, CustomParser = UrlOption.Parse };
    private static readonly Option<string> Persona = new("--persona") { Description = "The persona that the account is shaped like, such as hybrid; with --headed it is only named in the line for the accounts file.", Required = true };
    private static readonly Option<string> Out = new("--out") { Description = "File to save to. Whoever has it is signed in.", Required = true };
    private static readonly Option<bool> Headed = new("--headed") { Description = "Open a window, and wait for you to sign in by hand." };

    public static Command Create()
    {
        var command = new Command("sign-in", "Signs in once, and saves the sign-in for rehearse --web.") { Web, Persona, Out, Headed };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (web, persona, path) = (parsed.GetRequiredValue(Web)!, parsed.GetRequiredValue(Persona), parsed.GetRequiredValue(Out));
        SignInState.MakeRoom(path);
        if (parsed.GetValue(Headed))
            await SignInByHand.SaveAsync(web, path, cancelled => UntilEnterAsync(Console.In, cancelled), cancellationToken);
        else
            await StackSignIn.SaveAsync(web, persona, path, ControlToken.FromEnvironment(), cancellationToken);
        Console.WriteLine($"Saved: {path}. For an accounts file: {{\"persona\":\"{persona}\",\"state\":\"{Path.GetFileName(path)}\"}}");
        return ExitCode.Pass;
    }

    internal static async Task UntilEnterAsync(TextReader input, CancellationToken cancellationToken)
    {
        Console.WriteLine("Sign in in the window, wait until your messages are shown, then press Enter here.");
        if (await Task.Run(input.ReadLine, cancellationToken).WaitAsync(cancellationToken) is null)
            throw new UsageException("Nobody can press Enter here, standard input is closed: run sign-in --headed in a terminal. Nothing was saved.");
    }
}
