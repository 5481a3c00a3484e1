namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>Which side of CURATED a user is on, and why.</summary>
public enum PairwiseSide
{
    Inside,
    Outside,
    AllowListed,
}
