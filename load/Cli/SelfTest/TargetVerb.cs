using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Processes;

namespace SecureMessaging.Load.Cli.SelfTest;

/// <summary>The hidden verb under which the self-test starts its target: a process of its own, on a free loopback port that it writes out.</summary>
internal static class TargetVerb
{
    public const string Name = "self-test-target";
    public const string Fast = "/fast";
    public const string Stalling = "/stalling";
    public const string Known = "/known";
    public const string Report = "/known/report";

    public static Command Create()
    {
        var verb = new Command(Name, "The target of the self-test; started by it.") { Hidden = true };
        verb.SetAction((_, cancellationToken) => RunAsync(cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        using var lifetime = ParentLifetime.LinkToStandardInput(cancellationToken);
        await using var target = Build(TimeProvider.System);
        await target.StartAsync(lifetime.Token);
        Console.WriteLine(target.Urls.First());
        await Task.Delay(Timeout.Infinite, lifetime.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return ExitCode.Pass;
    }

    private static WebApplication Build(TimeProvider time)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var (target, known, start) = (builder.Build(), new KnownLatencies(seed: 1), time.GetTimestamp());
        target.MapGet(Fast, () => "ok");
        target.MapGet(Report, () => known.Report());
        target.MapDelete(Report, () => known.Forget());
        target.MapGet(Stalling, async (CancellationToken gone) =>
        {
            await Task.Delay(StallSchedule.WaitAt(time.GetElapsedTime(start)), time, gone);
            return "ok";
        });
        target.MapGet(Known, async (CancellationToken gone) =>
        {
            var began = time.GetTimestamp();
            await Task.Delay(known.Next(), time, gone);
            known.Saw(time.GetElapsedTime(began));
            return "ok";
        });
        return target;
    }
}
