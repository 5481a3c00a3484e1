using System.CommandLine;
using SecureMessaging.Load.Scenarios.Worker;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Load.Cli.SelfTest;

/// <summary><c>self-test</c>: whether this generator, on this machine, can be believed.</summary>
internal static class SelfTestCommand
{
    public static Command Create()
    {
        var seconds = new Option<int>("--capacity-seconds") { Description = "How long to run the capacity check; 300 shows whether memory stays flat.", DefaultValueFactory = _ => 30 };
        var command = new Command("self-test", "Measures on this machine whether the engine's figures can be believed; takes about two minutes.") { seconds };
        command.SetAction((parsed, cancellationToken) => RunAsync(TimeSpan.FromSeconds(parsed.GetValue(seconds)), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(TimeSpan capacity, CancellationToken cancellationToken)
    {
        GeneratorProcess.Prepare();
        await using var target = await SelfTestTarget.StartAsync(cancellationToken);
        Func<Task<SelfTestResult>>[] checks =
        [
            () => SelfTestChecks.CoordinatedOmissionAsync(target, cancellationToken),
            () => SelfTestChecks.KnownLatenciesAsync(target, cancellationToken),
            () => WrkCheck.RunAsync(target, cancellationToken),
            () => SelfTestChecks.StarvedAsync(target, cancellationToken),
            () => SelfTestChecks.CapacityAsync(target, capacity, cancellationToken),
        ];
        var failed = false;
        foreach (var check in checks)
        {
            var result = await check();
            cancellationToken.ThrowIfCancellationRequested();
            failed |= result.Passed == false;
            var word = result.Passed switch { true => "pass   ", false => "FAIL   ", null => "skipped" };
            Console.WriteLine($"{word}  {result.Check}: {result.Measured} (expected: {result.Expected})");
        }

        return failed ? ExitCode.Fail : ExitCode.Pass;
    }
}
