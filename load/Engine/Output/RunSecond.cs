using System.Text.Json;
using System.Text.Json.Serialization;
using SecureMessaging.Load.Engine.Health;
using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Running;

namespace SecureMessaging.Load.Engine.Output;

/// <summary>One second of a run.</summary>
/// <param name="Phase">Warm-up or measured.</param>
/// <param name="Second">Since the phase began.</param>
/// <param name="Offered">Arrivals so far.</param>
/// <param name="Dropped">Of these, refused.</param>
/// <param name="Completed">Iterations ended so far.</param>
/// <param name="InFlight">Iterations not ended yet.</param>
/// <param name="LatenessP99Ms">In this second.</param>
/// <param name="Health">Of the generator.</param>
/// <param name="Series">What was recorded in this second.</param>
public sealed record RunSecond(
    RunPhase Phase, double Second, long Offered, long Dropped, long Completed, long InFlight, double LatenessP99Ms, HealthSample Health,
    IReadOnlyList<SeriesSecond> Series)
{
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    internal static RunSecond Of(RunTick tick) => new(
        tick.Phase, Math.Round(tick.Elapsed.TotalSeconds, 3), tick.Counts.Sum(count => count.Offered), tick.Counts.Sum(count => count.Dropped),
        tick.Counts.Sum(count => count.Completed), tick.Counts.Sum(count => count.InFlight), Distribution.Of(tick.Lateness).P99Ms, tick.Health,
        [.. tick.Intervals.Select(SeriesSecond.Of)]);
}
