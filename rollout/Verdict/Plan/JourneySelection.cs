namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>Which journeys a browser walks over a run.</summary>
public enum JourneySelection
{
    /// <summary>None: no browser is started.</summary>
    None,

    /// <summary>About 16, chosen so that every pair of settings occurs in some stage.</summary>
    Pairwise,

    /// <summary>Every journey at every stage.</summary>
    All,
}
