using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Teams;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.E2E.Journeys.Steps;

/// <summary>Sending a whole message and finding it where it belongs.</summary>
internal static class Sending
{
    /// <summary>Writes to the first team on a record, in the flow this user is given, and looks into ledger and mailbox.</summary>
    public static async Task<FolderPage> WriteToAsync(this FolderPage folder, JourneyContext journey, Ehr ehr)
    {
        var team = journey.TeamOn(ehr);
        var message = journey.NewMessage();
        var sent = journey.HasCurated
            ? await (await (await folder.ReachFormAsync(journey, team)).FillAsync(message)).SendAsync()
            : await (await (await folder.ReachLegacyFormAsync(team)).FillAsync(message)).SendAsync();
        await journey.ExpectSentOnceAsync(message, team, sent.Visit);
        return sent;
    }

    /// <summary>The first team on a record that the pages offer this Veteran; one that wants no signature, where there is one.</summary>
    public static TriageTeam TeamOn(this JourneyContext journey, Ehr ehr) => journey.Veteran.TeamOn(ehr)
        ?? throw new JourneyFailedException($"{journey.Veteran.Persona} has no team on {ehr}: this journey wants another persona");

    /// <inheritdoc cref="TeamOn(JourneyContext, Ehr)"/>
    public static TriageTeam? TeamOn(this Veteran veteran, Ehr ehr) => veteran.Associations
        .Where(association => association.Allowed && association.Team.Ehr == ehr)
        .Select(association => association.Team)
        .MinBy(team => team.SignatureRequired);

    /// <summary>Expects the new flow's routes to give page-not-found, as they are not registered without CURATED.</summary>
    public static async Task ExpectNoNewRoutesAsync(this Visit visit)
    {
        foreach (var route in Routes.OfTheNewFlow)
        {
            await visit.GoToAsync(route);
            await new PageNotFound(visit, route).ArriveAsync();
        }
    }

    /// <summary>Expects the BFF to serve this user the toggles that the formula gives.</summary>
    public static async Task ExpectTogglesByFormulaAsync(this Visit visit, JourneyContext journey)
    {
        var served = await visit.Bff.TogglesAsync([.. Toggles.SecureMessagingToggles.Ramped]);
        Check.Same(journey.HasCurated, served[Toggles.SecureMessagingToggles.CuratedListFlow], "CURATED as served");
        Check.Same(journey.HasRecent, served[Toggles.SecureMessagingToggles.RecentRecipients], "RECENT as served");
    }

    /// <summary>Whether the flow should offer recent care teams: RECENT is on, and the user wrote to a team that is still allowed, before or in this journey.</summary>
    public static bool ShowsRecentTeams(this JourneyContext journey)
    {
        if (!journey.HasRecent)
            return false;

        var allowed = journey.Veteran.Associations.Where(association => association.Allowed).Select(association => association.Team.Id).ToHashSet();
        return journey.Visits.Any(visit => visit.Log.HasSent) || journey.Veteran.Sent.Any(earlier => allowed.Contains(earlier.Team.Id));
    }
}
