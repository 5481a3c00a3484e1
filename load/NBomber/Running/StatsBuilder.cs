using HdrHistogram;
using NBomber.Contracts;
using NBomber.Contracts.Stats;
using SecureMessaging.Load.Engine.Recording;

namespace NBomber.Running;

/// <summary>Says what was recorded in NBomber's terms. Counts of scenarios are iterations; of All…, iterations and steps.</summary>
internal static class StatsBuilder
{
    private static readonly TimeSpan ShortestForRate = TimeSpan.FromSeconds(1);

    /// <summary>What was recorded from one time of the phase to another.</summary>
    public static ScenarioStats Scenario(ScenarioProps props, IReadOnlyList<SeriesTotal> all, TimeSpan from, TimeSpan until, OperationType operation)
    {
        var series = all.Where(total => total.Key.Scenario == props.ScenarioName).ToArray();
        var last = props.Simulations[^1];
        var unpaused = until - from - Paused(props.Simulations, from, until);
        var executed = unpaused > ShortestForRate ? unpaused : ShortestForRate;
        var iterations = series.Where(total => total.Key.Step == SeriesKey.Iteration).ToArray();
        return new()
        {
            ScenarioName = props.ScenarioName,
            Ok = Measurement(iterations, series, Outcome.Ok, executed),
            Fail = Measurement(iterations, series, Outcome.Fail, executed),
            StepStats = [.. Steps(series, executed)],
            LoadSimulationStats = new() { SimulationName = last.Name, Value = (int)last.Level },
            CurrentOperation = operation,
            AllRequestCount = Count(series),
            AllOkCount = Count(series.Where(total => total.Key.Outcome == Outcome.Ok)),
            AllFailCount = Count(series.Where(total => total.Key.Outcome == Outcome.Fail)),
            AllBytes = series.Sum(total => total.Bytes.All),
            Duration = TimeSpan.FromSeconds(Math.Floor(until.TotalSeconds)),
        };
    }

    public static NodeStats Node(IEnumerable<ScenarioStats> scenarios, RunState run)
    {
        ScenarioStats[] all = [.. scenarios];
        return new()
        {
            ScenarioStats = all,
            NodeInfo = run.NodeInfo,
            TestInfo = run.TestInfo,
            AllRequestCount = all.Sum(scenario => scenario.AllRequestCount),
            AllOkCount = all.Sum(scenario => scenario.AllOkCount),
            AllFailCount = all.Sum(scenario => scenario.AllFailCount),
            AllBytes = all.Sum(scenario => scenario.AllBytes),
            Duration = all.Length == 0 ? TimeSpan.Zero : all.Max(scenario => scenario.Duration),
        };
    }

    private static TimeSpan Paused(IEnumerable<LoadSimulation> simulations, TimeSpan from, TimeSpan until)
    {
        var (paused, began) = (TimeSpan.Zero, TimeSpan.Zero);
        foreach (var simulation in simulations)
        {
            var ended = began + simulation.During;
            var within = (ended < until ? ended : until) - (began > from ? began : from);
            if (simulation is PauseSimulation && within > TimeSpan.Zero)
                paused += within;
            began = ended;
        }

        return paused;
    }

    private static IEnumerable<StepStats> Steps(SeriesTotal[] series, TimeSpan executed) =>
        from total in series
        where total.Key.Step != SeriesKey.Iteration
        group total by total.Key.Step into step
        let totals = step.ToArray()
        select new StepStats
        {
            StepName = step.Key,
            Ok = Measurement(totals, totals, Outcome.Ok, executed),
            Fail = Measurement(totals, totals, Outcome.Fail, executed),
        };

    private static MeasurementStats Measurement(SeriesTotal[] timed, SeriesTotal[] coded, Outcome outcome, TimeSpan executed)
    {
        var scope = new Scope(Outcome: outcome);
        var latency = scope.Response(timed);
        return new()
        {
            Request = new() { Count = (int)latency.TotalCount, RPS = Math.Round(latency.TotalCount / executed.TotalSeconds, 1) },
            Latency = Latency(latency),
            DataTransfer = DataTransfer.Of([.. coded.Where(total => total.Key.Outcome == outcome).Select(total => total.Bytes)]),
            StatusCodes = [.. Codes(coded.Where(total => total.Key.Outcome == outcome), outcome == Outcome.Fail)],
        };
    }

    private static LatencyStats Latency(HistogramBase histogram)
    {
        var times = Distribution.Of(histogram);
        return new()
        {
            MinMs = Round(times.MinMs),
            MeanMs = Round(times.MeanMs),
            MaxMs = Round(times.MaxMs),
            Percent50 = Round(times.P50Ms),
            Percent75 = Round(times.P75Ms),
            Percent95 = Round(times.P95Ms),
            Percent99 = Round(times.P99Ms),
            StdDev = Round(times.StdDevMs),
            LatencyCount = Bounds(histogram),
        };
    }

    private static LatencyCount Bounds(HistogramBase histogram)
    {
        var bounds = new LatencyCount();
        foreach (var bucket in histogram.RecordedValues())
        {
            var count = (int)bucket.CountAtValueIteratedTo;
            if (bucket.ValueIteratedTo <= 800_000)
                bounds.LessOrEq800 += count;
            else if (bucket.ValueIteratedTo < 1_200_000)
                bounds.More800Less1200 += count;
            else
                bounds.MoreOrEq1200 += count;
        }

        return bounds;
    }

    private static IEnumerable<StatusCodeStats> Codes(IEnumerable<SeriesTotal> series, bool isError) =>
        from total in series
        from code in total.Codes
        group code by code.Code into codes
        orderby codes.Key
        select new StatusCodeStats { StatusCode = codes.Key, IsError = isError, Message = codes.First().Message, Count = codes.Sum(code => code.Count) };

    private static int Count(IEnumerable<SeriesTotal> series) => (int)series.Sum(total => total.Response.TotalCount);

    private static double Round(double figure) => Math.Round(figure, 2);
}
