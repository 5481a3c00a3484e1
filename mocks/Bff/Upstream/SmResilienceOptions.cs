namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>Timeouts and breaker towards the SM API.</summary>
public sealed record SmResilienceOptions
{
    /// <summary>For one call (vets-api lib/common/client/configuration/base.rb: 15 s to open, 15 s to read).</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Share of calls that must fail for the breaker to open (gem breakers: error_threshold 50).</summary>
    public double FailureRatio { get; init; } = 0.5;

    /// <summary>Over this time (gem breakers looks at this minute and the one before).</summary>
    public TimeSpan Window { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Calls needed before the breaker may open. Assumed: the gem has no such floor, so its first failure without a success opens it;
    /// production never is that quiet, a rehearsal's first second is.
    /// </summary>
    public int MinimumCalls { get; init; } = 50;

    /// <summary>How long it stays open (gem breakers: seconds_before_retry 60).</summary>
    public TimeSpan BreakDuration { get; init; } = TimeSpan.FromSeconds(60);
}
