using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Steps;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>What a user of the load did, walked in a browser: for <see cref="JourneyRunner"/> with a Veteran of the caller's choice.</summary>
public static class ReplayJourneys
{
    /// <summary>Writes to the first team on a record, in the flow that the toggles give.</summary>
    public static Journey WriteTo(Ehr ehr) => new($"Writes to a team on {(ehr == Ehr.Vista ? "VistA" : "Oracle Health")} again", new UserWanted("hybrid"), "3")
    {
        Walk = async journey => await (await journey.OpenInboxAsync()).WriteToAsync(journey, ehr),
    };
}
