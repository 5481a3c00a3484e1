using SecureMessaging.Load.Engine.Schedules;
using SecureMessaging.Load.Engine.Thresholds;
using SecureMessaging.Load.Scenarios.Shapes;
using SecureMessaging.Load.Scenarios.Users;
using SecureMessaging.Load.Scenarios.Visits;
using SecureMessaging.Population;

namespace SecureMessaging.Load.Scenarios.Sending;

/// <summary>What to load, by whom and how hard. Plain data: it goes to the generator's own process as JSON.</summary>
public sealed record SendLoadOptions
{
    /// <summary>Names the scenario in results.</summary>
    public string Scenario { get; init; } = "send";

    /// <summary>What users do.</summary>
    public VisitKind Visit { get; init; } = VisitKind.Send;

    /// <summary>Base URL of the BFF. Whoever makes the options has asked <c>TargetGuard</c>.</summary>
    public required Uri BffUrl { get; init; }

    /// <summary>Names the run in join keys; no slash or bracket.</summary>
    public required string RunId { get; init; }

    /// <summary>Names the stage in join keys and results, and picks who is loaded.</summary>
    public required string Stage { get; init; }

    /// <summary>Where events, histograms and the result are written; made when it is missing.</summary>
    public required string OutputFolder { get; init; }

    /// <summary>How the toggles are set at the target.</summary>
    public required IReadOnlyList<ToggleSetting> Toggles { get; init; }

    /// <summary>Distinct users wanted of each arm; when empty, users are drawn at random for <see cref="During"/>.</summary>
    public IReadOnlyList<Quota> Quotas { get; init; } = [];

    /// <summary>Users a second that start a message. May be a fraction.</summary>
    public required double UsersPerSecond { get; init; }

    /// <summary>Without quotas: for how long.</summary>
    public TimeSpan During { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How the rate goes over the run; when empty, steady. Quotas are always drawn steadily.</summary>
    public IReadOnlyList<LoadStep> Shape { get; init; } = [];

    /// <summary>How arrivals are spread. With quotas evenly, so that every user comes once.</summary>
    public ArrivalProcess Arrivals { get; init; }

    /// <summary>How long users take between steps, as a share of people's real times; 0 for not at all.</summary>
    public double ThinkTimeScale { get; init; }

    /// <summary>Share of visits through the mobile app's endpoints.</summary>
    public double MobileShare { get; init; }

    /// <summary>Whether a few users make many of the visits.</summary>
    public bool HeavyTailed { get; init; }

    /// <summary>Unjudged load beforehand, by other users.</summary>
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Seed of the draw of users.</summary>
    public int Seed { get; init; } = 42;

    /// <summary>The population the target was made from.</summary>
    public PopulationOptions Population { get; init; } = new();

    /// <summary>How long a request may take: longer than the BFF's 60 s of polling.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>One machine's share, such as <c>0/4</c>.</summary>
    public string Segment { get; init; } = "0/1";

    /// <summary>When to begin; null for at once.</summary>
    public DateTimeOffset? StartAt { get; init; }

    /// <summary>What the load itself is judged by, beside its validity.</summary>
    public IReadOnlyList<Threshold> Thresholds { get; init; } = [];

    /// <summary>
    /// A lateness of the generator, or a wait for a connection, up to this at p99 is allowed: a tenth of the fastest p99 that a stage is judged
    /// by. Both are part of the response time.
    /// </summary>
    public TimeSpan LatenessAllowed { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Whether anything is concluded from the times; where not, a busy machine spoils nothing.</summary>
    public bool TimesAreJudged { get; init; } = true;

    /// <summary>The most users a second at any time of the run.</summary>
    public double PeakPerSecond =>
        HasQuotas || Shape.Count == 0 ? UsersPerSecond : Shape.Max(step => Math.Max(step.FromPerSecond, step.ToPerSecond));

    /// <summary>Whether distinct users are wanted.</summary>
    public bool HasQuotas => Quotas.Any(quota => quota.Users > 0);

    /// <summary>Run and stage, as join keys write them.</summary>
    public string KeyPrefix => $"{RunId}-{Stage}";
}
