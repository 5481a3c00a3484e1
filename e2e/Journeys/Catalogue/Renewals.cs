using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Steps;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Teams;
using static Microsoft.Playwright.Assertions;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>Asking for a prescription to be renewed: the medications pages lead into the flow (new-message-flow.md §4.1).</summary>
public sealed class Renewals : IJourneySet
{
    private const string Medication = "Medication: Request to renew a prescription or ask a question about medication";

    public static IReadOnlyList<Journey> All { get; } =
    [
        new("A renewal to VistA: the prescription is in the message, and the user goes back where he came from", UserWanted.Inside("hybrid"), "21") { Walk = journey => FoundAsync(journey, Ehr.Vista) },
        new("A renewal to Oracle Health", UserWanted.Inside("hybrid"), "21", "23") { Walk = journey => FoundAsync(journey, Ehr.OracleHealth) },
        new("A prescription that is not found: the user is told, and writes it himself", UserWanted.Inside("hybrid"), "21") { Walk = NotFoundAsync },
        new("A renewal leads to no other site afterwards", UserWanted.Inside("hybrid"), "21") { Walk = NowhereElseAsync },
    ];

    // The reference BFF's first prescription of a patient.
    private static string Prescription(JourneyContext journey) => $"{journey.Veteran.Index}01";

    private static async Task<StartMessagePage> OpenFormAsync(JourneyContext journey, string query, TriageTeam team)
    {
        var visit = await journey.SignInAsync();
        await visit.GoToAsync($"{Routes.NewMessage}?{query}");
        var recent = await new RecentCareTeamsPage(visit).ArriveAsync();
        return await recent.Choice(team).CountAsync() > 0
            ? await recent.ContinueWithAsync(team)
            : await (await recent.ContinueWithAnotherAsync()).ContinueWithAsync(team.DisplayName);
    }

    private static async Task FoundAsync(JourneyContext journey, Ehr ehr)
    {
        var team = journey.TeamOn(ehr);
        var form = await OpenFormAsync(journey, $"prescriptionId={Prescription(journey)}&redirectPath=/my-health/medications/refill", team);
        await Expect(form.LockedCategory).ToHaveTextAsync(Medication);
        await Expect(form.Subject).ToHaveValueAsync("Renewal Needed");
        await Expect(form.Body).ToHaveValueAsync(new Regex("^Medication name, strength, and form: Synthetic lisinopril"));
        await Expect(form.AttachFile).ToHaveCountAsync(0);
        var message = journey.NewMessage();
        await form.Body.FillAsync($"{await form.Body.InputValueAsync()}\n{message.Key.Tag}");
        var request = await form.SendAndAwaitAnswerAsync();
        Check.Same("/my_health/v1/messaging/messages/renewal", new Uri(request.Url).AbsolutePath, "where a renewal is sent");
        await Expect(form.Visit.Page).ToHaveURLAsync(new Regex("/my-health/medications/refill$"));
        using var sent = JsonDocument.Parse(request.PostData ?? "{}");
        Check.Same((Prescription(journey), "MEDICATIONS"), (sent.RootElement.GetProperty("prescription_id").ToString(), sent.RootElement.GetProperty("category").GetString()), "prescription and category");
        await journey.ExpectDeliveredOnceAsync(message, team);
    }

    private static async Task NotFoundAsync(JourneyContext journey)
    {
        var team = journey.Veteran.Sent[0].Team;
        var form = await OpenFormAsync(journey, "prescriptionId=1", team);
        await Expect(form.Visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Add your medication information to this message" })).ToBeVisibleAsync();
        await Expect(form.LockedCategory).ToHaveTextAsync(Medication);
        var message = journey.NewMessage();
        await form.Subject.FillAsync(message.Subject);
        await form.Body.FillAsync(message.Body);
        await form.SendAsync();
        Check.Same(0, form.Visit.Log.Count("POST", "/messages/renewal"), "the number of renewals");
        await journey.ExpectSentOnceAsync(message, team, form.Visit);
    }

    private static async Task NowhereElseAsync(JourneyContext journey)
    {
        var form = await OpenFormAsync(journey, $"prescriptionId={Prescription(journey)}&redirectPath=//elsewhere.example/", journey.Veteran.Sent[0].Team);
        await form.SendAsync();
    }
}
