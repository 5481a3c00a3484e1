using SecureMessaging.Load.Engine.Recording;

namespace SecureMessaging.Load.Engine.Running;

/// <summary>The iteration that runs: what it is to know about itself, and where its steps are recorded.</summary>
public sealed class IterationScope
{
    private static readonly AsyncLocal<IterationScope?> Ambient = new();
    private readonly SeriesRecorder _recorder;
    private readonly TimeProvider _time;

    internal IterationScope(string scenario, RunPhase phase, long index, TimeSpan lateness, SeriesRecorder recorder, TimeProvider time, CancellationToken stop)
    {
        (Scenario, Phase, Index, Lateness, Stop) = (scenario, phase, index, lateness, stop);
        (_recorder, _time) = (recorder, time);
        Started = time.GetTimestamp();
    }

    /// <summary>The iteration the current code belongs to; null outside this engine, so that scenario code runs elsewhere too.</summary>
    public static IterationScope? Current { get => Ambient.Value; internal set => Ambient.Value = value; }

    /// <summary>Its scenario.</summary>
    public string Scenario { get; }

    /// <summary>Warm-up or measured.</summary>
    public RunPhase Phase { get; }

    /// <summary>Its number in the whole plan, over all segments; each phase counts from 0.</summary>
    public long Index { get; }

    /// <summary>How much later than intended it started. Every step is charged with it: on time, it would have ended that much earlier.</summary>
    public TimeSpan Lateness { get; }

    /// <summary>Set when the run no longer waits for this iteration.</summary>
    public CancellationToken Stop { get; }

    /// <summary>What its samples are split by; set as soon as it is known.</summary>
    public Labels Labels { get; set; } = Labels.None;

    internal long Started { get; }

    /// <summary>A reading of the run's clock.</summary>
    public long Timestamp => _time.GetTimestamp();

    /// <summary>Records a step that started at a reading of <see cref="Timestamp"/> and ends now.</summary>
    public void RecordStep(string step, long started, in IterationOutcome outcome)
    {
        var service = _time.GetElapsedTime(started);
        var sample = new Sample(service, outcome.Latency ?? service + Lateness, outcome.Code, outcome.Message, outcome.Bytes);
        _recorder.Record(new(Scenario, step, outcome.Outcome, Labels), sample);
    }
}
