using SecureMessaging.E2E.Journeys.Running;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>Journeys on one topic.</summary>
public interface IJourneySet
{
    /// <summary>All of them.</summary>
    static abstract IReadOnlyList<Journey> All { get; }
}
