using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Accessibility;

namespace SecureMessaging.E2E.Journeys.Running;

/// <summary>How journeys are run.</summary>
/// <param name="Run">First part of every message's join key: the run and its stage, without slash, bracket or space.</param>
/// <param name="EvidenceFolder">Where evidence of failures goes.</param>
public sealed record JourneyOptions(string Run, string EvidenceFolder)
{
    /// <summary>Axe on every new page state, or null for none.</summary>
    public AxeOnce? Axe { get; init; }

    /// <summary>Whether a trace is recorded, to be kept on failure.</summary>
    public bool Traced { get; init; } = true;

    /// <summary>Done to every window before its first page, or null: routes and scripts of whoever walks the journeys.</summary>
    public Func<IBrowserContext, Task>? Prepare { get; init; }

    /// <summary>A journey that takes longer has failed. Patience for a slow machine: its conditions have their own.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Journeys walked at once: browsers gain little beyond the number of cores.</summary>
    public int Parallel { get; init; } = 1;
}
