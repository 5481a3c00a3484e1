using System.CommandLine;
using SecureMessaging.Load.Cli.Reconciling;
using SecureMessaging.Load.Cli.Reporting;
using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Schedules;
using SecureMessaging.Load.Engine.Thresholds;
using SecureMessaging.Load.Engine.Validity;
using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Load.Scenarios.Sending;
using SecureMessaging.Load.Scenarios.Shapes;
using SecureMessaging.Load.Scenarios.Visits;
using SecureMessaging.Load.Scenarios.Worker;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Load.Cli.Running;

/// <summary><c>run</c>: one load run against a BFF.</summary>
internal static class RunCommand
{
    // Some 25 times the busiest hour of all web messaging, about 2 a second as estimated from public volumes (release-plan-and-volumes.md §5).
    private const double FarAboveThePlan = 50;

    public static Command Create()
    {
        var arguments = new RunArguments();
        var command = new Command("run", "Puts load on a BFF and measures it.");
        foreach (var option in arguments.All)
            command.Options.Add(option);
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, arguments, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, RunArguments arguments, CancellationToken cancellationToken)
    {
        GeneratorProcess.Prepare();
        var options = Options(parsed, arguments);
        Guard(parsed, arguments, options);
        if (StartTime.Warning(options.StartAt, TimeProvider.System.GetUtcNow()) is { } late)
            await Console.Error.WriteLineAsync(late);
        if (options.BffUrl.IsLoopback && !parsed.GetValue(arguments.KeepToggles))
            await ToggleSetup.ApplyAsync(options.BffUrl, options.Toggles, cancellationToken);

        var result = await LiveProgress.ShowAsync(progress => parsed.GetValue(arguments.Stack) is { } behind && options.Scenario == KnownScenario.Spike
            ? AmidSpikeAsync(behind, options, progress, cancellationToken)
            : SendLoad.RunAsync(options, progress, cancellationToken));
        await LoadReports.WriteAsync(result, options.OutputFolder, CancellationToken.None);
        ResultView.Show(result, options.OutputFolder);
        if (cancellationToken.IsCancellationRequested)
            return ExitCode.Interrupted;

        var ledgers = parsed.GetValue(arguments.Stack) is { } ready ? await LedgerReconciliation.RunAsync(ready, options, cancellationToken) : null;
        if (ledgers is not null)
            Console.WriteLine(ledgers);
        return ledgers is { IsClean: false } && result.Valid ? ExitCode.Fail : LoadVerb.Code(result.Conclusion);
    }

    private static async Task<LoadResult> AmidSpikeAsync(FileInfo stack, SendLoadOptions options, IProgress<LoadProgress> progress, CancellationToken cancellationToken)
    {
        using var spike = new UpstreamSpike(await StackAddresses.ReadAsync(stack.FullName, cancellationToken), TimeProvider.System);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var striking = spike.StrikeAsync(options.StartAt, options.WarmUp, options.During, over.Token);
        var result = await SendLoad.RunAsync(options with { Shape = LoadShape.Steady(options.UsersPerSecond, options.During) }, progress, cancellationToken);
        await over.CancelAsync();
        try
        {
            await striking;
            return result;
        }
        catch (HttpRequestException refused)
        {
            // What was measured is kept, and says nothing of an incident.
            return result with
            {
                Valid = false,
                Conclusion = Conclusion.Invalid,
                InvalidReasons = [.. result.InvalidReasons, $"what lies behind the BFF could not be made slow, or not be put back: {refused.Message}"],
            };
        }
    }

    private static SendLoadOptions Options(ParseResult parsed, RunArguments arguments)
    {
        var scenario = KnownScenario.Find(parsed.GetRequiredValue(arguments.Scenario));
        var (rate, during) = (parsed.GetValue(arguments.Rate), Durations.Parse(parsed.GetRequiredValue(arguments.During), "--during"));
        var seed = parsed.GetValue(arguments.Seed);
        var runId = $"load-{TimeProvider.System.GetUtcNow():yyyyMMdd-HHmmss}";
        return new()
        {
            BffUrl = parsed.GetRequiredValue(arguments.Bff),
            RunId = runId,
            Stage = $"{parsed.GetValue(arguments.Percent)}pct",
            OutputFolder = parsed.GetValue(arguments.Out)?.FullName ?? Path.Combine("runs", runId),
            Toggles = ToggleSetup.At(parsed.GetRequiredValue(arguments.Percent)),
            Quotas = [.. (parsed.GetValue(arguments.Quota) ?? []).Select(Quotas.Parse)],
            Scenario = scenario.Name,
            Visit = scenario.Visit,
            UsersPerSecond = rate,
            During = during,
            Shape = scenario.Shape(rate, during),
            ThinkTimeScale = parsed.GetValue(arguments.Think) ?? scenario.ThinkTimeScale,
            MobileShare = scenario.MobileShare,
            HeavyTailed = scenario.HeavyTailed,
            WarmUp = Durations.Parse(parsed.GetRequiredValue(arguments.WarmUp), "--warm-up"),
            Seed = seed,
            Population = new((ulong)seed, parsed.GetValue(arguments.Patients)),
            Segment = Segment(parsed.GetRequiredValue(arguments.Segment)),
            StartAt = parsed.GetValue(arguments.StartAt),
            Thresholds = [.. Thresholds(parsed.GetValue(arguments.MaxFailed), parsed.GetValue(arguments.P99))],
        };
    }

    private static string Segment(string text)
    {
        try
        {
            return ExecutionSegment.Parse(text).ToString();
        }
        catch (FormatException wrong)
        {
            throw new UsageException($"--segment: {wrong.Message}", wrong);
        }
    }

    private static IEnumerable<Threshold> Thresholds(double maxFailedPercent, double? p99)
    {
        yield return new(ThresholdMetric.Failed, ThresholdStatistic.Share, ThresholdOperator.AtMost, maxFailedPercent / 100)
        {
            Scope = new(Step: SeriesKey.Iteration),
        };
        if (p99 is { } limit)
            yield return new(ThresholdMetric.Response, ThresholdStatistic.P99, ThresholdOperator.AtMost, limit) { Scope = new(Step: VisitSteps.Send) };
    }

    private static void Guard(ParseResult parsed, RunArguments arguments, SendLoadOptions options)
    {
        TargetGuard.Allow(options.BffUrl, TargetsFile.Read(parsed.GetRequiredValue(arguments.Targets)).Hosts, parsed.GetValue(arguments.YesTarget));
        if (parsed.GetValue(arguments.Stack) is { Exists: false } missing)
            throw new UsageException($"--stack: there is no file {missing.FullName}; it is what mocks/Stack writes with --ready-file");
        if (options.UsersPerSecond > FarAboveThePlan && !parsed.GetValue(arguments.YesReally))
            throw new UsageException($"--rate {options.UsersPerSecond} is far above the release plan's traffic (about 2 a second at the busiest hour); say --yes-really if it is meant");
    }
}
