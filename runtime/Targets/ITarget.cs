using SecureMessaging.Population;

namespace SecureMessaging.Runtime.Targets;

/// <summary>
/// What journeys and load are pointed at: the stack, or a real staging site. They differ only here. What only the stack can do is a
/// capability that may be null: whoever needs one and finds none says so and skips.
/// </summary>
public interface ITarget
{
    /// <summary>Base URL of the pages.</summary>
    Uri Web { get; }

    /// <summary>Base URL of the BFF.</summary>
    Uri Bff { get; }

    /// <summary>The Veterans who can sign in, where the target knows them.</summary>
    SyntheticPopulation Population { get; }

    /// <summary>Accounts signed in beforehand, the only ones a foreign site knows; null where anybody of the population can sign in.</summary>
    IReadOnlyList<SavedSignIn>? SignIns => null;

    /// <summary>What signing in must show a stack beyond loopback, or null.</summary>
    string? ControlToken => null;

    /// <summary>Flips toggles, or null where that is not ours to do.</summary>
    IToggleControl? Toggles { get; }

    /// <summary>Reads what was delivered, or null.</summary>
    ILedgers? Ledgers { get; }

    /// <summary>Orders faults and latency, or null.</summary>
    IFaultControl? Faults { get; }

    /// <summary>Moves the simulated clocks, or null.</summary>
    IClockControl? Clocks { get; }

    /// <summary>Shows what the simulators were asked, or null.</summary>
    IRequestJournals? Journals => null;

    /// <summary>Reads what the BFF counts, or null.</summary>
    IMetrics? Metrics => null;
}
