using SecureMessaging.Load.Engine.Recording;

namespace SecureMessaging.Load.Scenarios.Results;

/// <summary>One step in one arm. Percentiles are of response times, successes and failures together; apart in <see cref="Ok"/> and <see cref="Fail"/>.</summary>
public sealed record StepFigures(string Step, string Flow, string Ehr, string Platform)
{
    public required long Count { get; init; }

    public required long Failed { get; init; }

    public required double PerSecond { get; init; }

    public required double P50Ms { get; init; }

    public required double P95Ms { get; init; }

    public required double P99Ms { get; init; }

    public required Distribution All { get; init; }

    public required Distribution Ok { get; init; }

    public required Distribution Fail { get; init; }

    /// <summary>From the real start: without the generator's lateness.</summary>
    public required Distribution Service { get; init; }

    /// <summary>Failures by code.</summary>
    public required IReadOnlyDictionary<string, int> FailuresByCode { get; init; }

    /// <summary>Every step in every arm; steps in the order they were first seen.</summary>
    public static IReadOnlyList<StepFigures> Of(IReadOnlyList<SeriesTotal> series, TimeSpan duration)
    {
        var order = series.Select(total => total.Key.Step).Distinct().ToArray();
        return
        [
            .. from total in series
           where total.Key.Step != SeriesKey.Iteration
           group total by (total.Key.Step, total.Key.Labels) into arm
           orderby Array.IndexOf(order, arm.Key.Step), arm.Key.Labels.Ehr descending, arm.Key.Labels.Flow descending, arm.Key.Labels.Platform
           select Of(arm.Key.Step, arm.Key.Labels, [.. arm], duration),
        ];
    }

    private static StepFigures Of(string step, Labels labels, SeriesTotal[] series, TimeSpan duration)
    {
        var (ok, fail) = (new Scope(Outcome: Outcome.Ok), new Scope(Outcome: Outcome.Fail));
        var all = Distribution.Of(new Scope().Response(series));
        return new(step, labels.Flow, labels.Ehr, labels.Platform)
        {
            Count = all.Count,
            Failed = fail.Count(series),
            PerSecond = duration > TimeSpan.Zero ? Math.Round(all.Count / duration.TotalSeconds, 3) : 0,
            P50Ms = all.P50Ms,
            P95Ms = all.P95Ms,
            P99Ms = all.P99Ms,
            All = all,
            Ok = Distribution.Of(ok.Response(series)),
            Fail = Distribution.Of(fail.Response(series)),
            Service = Distribution.Of(new Scope().Service(series)),
            FailuresByCode = series.Where(total => total.Key.Outcome == Outcome.Fail).SelectMany(total => total.Codes)
                .GroupBy(code => code.Code).ToDictionary(codes => codes.Key, codes => codes.Sum(code => code.Count)),
        };
    }
}
