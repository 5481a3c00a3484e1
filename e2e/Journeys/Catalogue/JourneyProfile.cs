namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>How many journeys a stage gets.</summary>
public enum JourneyProfile
{
    /// <summary>About 16 over all stages, so chosen that every pair of stage, user, record, screen and way in occurs.</summary>
    Pairwise,

    /// <summary>Every side of the toggles at every stage, on desktop and phone.</summary>
    All,
}
