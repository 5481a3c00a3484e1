using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SecureMessaging.Mocks.Bff.Polling;
using SecureMessaging.Mocks.Bff.Toggles;
using SecureMessaging.Mocks.Bff.Upstream;
using SecureMessaging.Population;
using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Bff;

/// <summary>How a BFF is run.</summary>
public sealed record BffOptions
{
    /// <summary>Port to serve on; 0 is any free one.</summary>
    public int Port { get; init; }

    /// <summary>IP address to serve on, and the only one. Anything but loopback needs <see cref="ControlToken"/>.</summary>
    public string BindAddress { get; init; } = "127.0.0.1";

    /// <summary>Base URL of the SM API.</summary>
    public required Uri VistaUrl { get; init; }

    /// <summary>Who can sign in; the population that the simulators serve.</summary>
    public required SyntheticPopulation Population { get; init; }

    /// <summary>The real clock; <c>POST /__harness/clock</c> adds to it.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>When set, sign-in, clock and Flipper want it as <c>X-Control-Token</c>; when not, they answer this machine alone.</summary>
    public string? ControlToken { get; init; }

    /// <summary>Features that <c>/v0/feature_toggles</c> lists.</summary>
    public IReadOnlyList<FeatureDefinition> Features { get; init; } = FeatureCatalogue.SecureMessaging;

    /// <summary>Gates at the start, on top of <see cref="FeatureCatalogue.Initial"/>.</summary>
    public IReadOnlyList<Feature> InitialToggles { get; init; } = [];

    /// <summary>The wait for Oracle Health.</summary>
    public OracleHealthPollingOptions Polling { get; init; } = new();

    /// <summary>Timeouts and breaker towards the SM API.</summary>
    public SmResilienceOptions Resilience { get; init; } = new();

    /// <summary>Where log lines go, if anywhere: the same process may show a rehearsal's progress.</summary>
    public Action<ILoggingBuilder>? Logging { get; init; }

    /// <summary>Adds services, or puts others in the place of the BFF's own; called last.</summary>
    public Action<IServiceCollection>? Services { get; init; }

    /// <summary>Facilities that move to Oracle Health, as vets-api's setting <c>oh_migrations_list</c>: <c>2026-05-01:[506,Ann Arbor],[515,Battle Creek];…</c></summary>
    public string OracleHealthMigrations { get; init; } = "";
}
