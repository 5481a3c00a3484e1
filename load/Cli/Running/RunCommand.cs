using System.CommandLine;
using System.Text.Json;
using SecureMessaging.Load.Cli.Reconciling;
using SecureMessaging.Load.Cli.Reporting;
using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Schedules;
using SecureMessaging.Load.Engine.Thresholds;
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
        using var stack = parsed.GetValue(arguments.Stack) is { } readyFile
            ? await StackBehind.OpenAsync(
                readyFile, options.BffUrl, asked => Allow(parsed, arguments, asked), new(options.Population), slowed: options.Scenario == KnownScenario.Spike, cancellationToken)
            : null;
        if (options.BffUrl.IsLoopback && !parsed.GetValue(arguments.KeepToggles))
            await ToggleSetup.ApplyAsync(options.BffUrl, options.Toggles, cancellationToken);

        var measured = await LiveProgress.ShowAsync(progress => stack is not null && options.Scenario == KnownScenario.Spike
            ? AmidSpikeAsync(new(stack, TimeProvider.System), options, progress, cancellationToken)
            : SendLoad.MeasureAsync(options, progress, cancellationToken));
        var result = stack is null ? measured : await ReconciledAsync(measured, stack, options, cancellationToken);
        await SendLoad.WriteAsync(result, options, CancellationToken.None);
        ResultView.Show(result, options.OutputFolder);
        await LoadReports.WriteAsync(result, options.OutputFolder, CancellationToken.None);
        return cancellationToken.IsCancellationRequested ? ExitCode.Interrupted : LoadVerb.Code(result.Conclusion);
    }

    private static async Task<LoadResult> AmidSpikeAsync(UpstreamSpike spike, SendLoadOptions options, IProgress<LoadProgress> progress, CancellationToken cancellationToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var phase = new MeasuredPhase(progress);
        var striking = spike.StrikeAsync(phase.Begun, options.During, over.Token);
        string? failure;
        LoadResult result;
        try
        {
            result = await SendLoad.MeasureAsync(options, phase, cancellationToken);
        }
        finally
        {
            await over.CancelAsync();
            failure = await FailureAsync(striking);
        }

        // What was measured is kept, and says nothing of an incident.
        return failure is null ? result : result.Doubted($"what lies behind the BFF could not be made slow, or not be put back: {failure}");
    }

    private static async Task<LoadResult> ReconciledAsync(LoadResult result, StackTarget stack, SendLoadOptions options, CancellationToken cancellationToken)
    {
        // Who interrupts does not want to wait for deliveries; the result says that it was interrupted.
        if (cancellationToken.IsCancellationRequested)
            return result;

        var reading = LedgerReconciliation.RunAsync(stack, options, cancellationToken);
        return await FailureAsync(reading) is { } failure ? result.Doubted($"the ledgers could not be read: {failure}") : result.Reconciled(await reading);
    }

    private static async Task<string?> FailureAsync(Task asking)
    {
        try
        {
            await asking;
            return null;
        }
        catch (Exception failure) when (failure is HttpRequestException or JsonException or IOException or InvalidDataException or OperationCanceledException)
        {
            return failure.Message;
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
            Arrivals = parsed.GetValue(arguments.Arrivals),
            During = during,
            Shape = scenario.Name == KnownScenario.Spike && parsed.GetValue(arguments.Stack) is not null ? LoadShape.Steady(rate, during) : scenario.Shape(rate, during),
            ThinkTimeScale = parsed.GetValue(arguments.Think) ?? scenario.ThinkTimeScale,
            MobileShare = scenario.MobileShare,
            HeavyTailed = scenario.HeavyTailed,
            WarmUp = Durations.Parse(parsed.GetRequiredValue(arguments.WarmUp), "--warm-up"),
            Seed = seed,
            Population = new((ulong)seed, parsed.GetValue(arguments.Patients)),
            Segment = Segment(parsed.GetRequiredValue(arguments.Segment)),
            StartAt = parsed.GetValue(arguments.StartAt),
            Thresholds = [.. Thresholds(parsed.GetValue(arguments.MaxFailed), parsed.GetValue(arguments.P99), parsed.GetValue(arguments.Abort))],
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

    private static IEnumerable<Threshold> Thresholds(double maxFailedPercent, double? p99, bool abort)
    {
        yield return new(ThresholdMetric.Failed, ThresholdStatistic.Share, ThresholdOperator.AtMost, maxFailedPercent / 100)
        {
            Scope = new(Step: SeriesKey.Iteration),
            AbortOnFail = abort,
        };
        if (p99 is { } limit)
            yield return new(ThresholdMetric.Response, ThresholdStatistic.P99, ThresholdOperator.AtMost, limit) { Scope = VisitSteps.Sends, AbortOnFail = abort };
    }

    private static void Allow(ParseResult parsed, RunArguments arguments, Uri target)
    {
        var named = parsed.GetValue(arguments.YesTarget)?.FirstOrDefault(host => string.Equals(host, target.Host, StringComparison.OrdinalIgnoreCase));
        TargetGuard.Allow(target, TargetsFile.Read(parsed.GetRequiredValue(arguments.Targets)).Hosts, named);
    }

    private static void Guard(ParseResult parsed, RunArguments arguments, SendLoadOptions options)
    {
        Allow(parsed, arguments, options.BffUrl);
        // In a spike they would also put each other's slowness back, as what was before.
        if (parsed.GetValue(arguments.Stack) is not null && ExecutionSegment.Parse(options.Segment).Count > 1)
            throw new UsageException($"--stack: the first segment to end would move the clocks under the others; leave it out of --segment {options.Segment}, and compare ledgers in a run of one machine");
        if (parsed.GetValue(arguments.P99) is not null && !KnownScenario.Find(options.Scenario).Sends)
            throw new UsageException($"--p99 is of the send, and nobody sends in scenario {options.Scenario}; leave it out, or load another");
        SendLoad.Check(options);
        if (options.PeakPerSecond is > FarAboveThePlan and var peak && !parsed.GetValue(arguments.YesReally))
        {
            throw new UsageException(
                $"--rate {options.UsersPerSecond} comes to {peak} users a second at the peak of scenario {options.Scenario}, far above the release plan's traffic (about 2 a second at the busiest hour); say --yes-really if it is meant");
        }
    }
}
