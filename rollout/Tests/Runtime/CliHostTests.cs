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

    private static Task<int> RunAsync(Func<ParseResult, int> action, params string[] args)
    {
        var root = new RootCommand();
        root.SetAction(action);
        return CliHost.RunAsync(root, args);
    }
}
