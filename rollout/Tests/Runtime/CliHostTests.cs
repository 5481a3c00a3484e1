using System.CommandLine;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Tests.Runtime;

public class CliHostTests
{
    [Fact]
    public async Task A_commands_own_code_is_the_exit_code() => Assert.Equal(ExitCode.Invalid, await RunAsync(_ => ExitCode.Invalid));

    [Fact]
    public async Task An_unknown_option_is_a_usage_error() => Assert.Equal(ExitCode.Usage, await RunAsync(_ => ExitCode.Pass, "--no-such-option"));

    [Fact]
    public async Task A_usage_exception_is_a_usage_error() => Assert.Equal(ExitCode.Usage, await RunAsync(_ => throw new UsageException("say what to do")));

    [Fact]
    public async Task An_unexpected_exception_is_no_verdict() => Assert.Equal(ExitCode.Usage, await RunAsync(_ => throw new InvalidOperationException("boom")));

    [Fact]
    public async Task What_goes_wrong_after_an_interrupt_is_the_interrupt()
    {
        using var interrupt = new CancellationTokenSource();
        var root = Root(_ =>
        {
            interrupt.Cancel();
            throw new InvalidOperationException("could not sign in: timeout");
        });
        Assert.Equal(ExitCode.Interrupted, await CliHost.RunAsync(root, [], stop: interrupt.Token));
    }

    [Fact]
    public async Task A_cancellation_that_nobody_asked_for_is_unexpected() => Assert.Equal(ExitCode.Usage, await RunAsync(_ => throw new OperationCanceledException()));

    private static Task<int> RunAsync(Func<ParseResult, int> action, params string[] args) => CliHost.RunAsync(Root(action), args);

    private static RootCommand Root(Func<ParseResult, int> action)
    {
        var root = new RootCommand();
        root.SetAction(action);
        return root;
    }
}
