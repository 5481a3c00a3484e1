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

    /// <summary>Saves a draft and sends it, in the new flow: what the dashboard's latency of drafts and sends is made of.</summary>
    public static Journey SaveAndSend(Ehr ehr) => new(
        $"Saves a draft and sends it to a team on {(ehr == Ehr.Vista ? "VistA" : "Oracle Health")}", UserWanted.Inside(ehr == Ehr.Vista ? "vista-single" : "oh-single"), "3")
    {
        Walk = async journey =>
        {
            var form = await (await journey.OpenInboxAsync()).ReachFormAsync(journey, journey.TeamOn(ehr));
            await (await form.FillAsync(journey.NewMessage())).SaveAsync();
            await form.SendAsync();
        },
    };
}
