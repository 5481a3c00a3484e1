using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Steps;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population.Facilities;
using static Microsoft.Playwright.Assertions;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>The form "Start message": what must be filled in, what goes out, and sending it once (new-message-flow.md §4.6, §5.1, §5.6).</summary>
public sealed class WritingAMessage : IJourneySet
{
    public static IReadOnlyList<Journey> All { get; } =
    [
        new("An empty form names what is missing and leads to the first", UserWanted.Inside("hybrid"), "3") { Walk = EmptyFormAsync },
        new("To a VistA team: snake case, one trailing space, no Oracle Health flag", UserWanted.Inside("hybrid"), "3", "+trailing-space", "+oh-flag") { Walk = journey => PayloadAsync(journey, Ehr.Vista) },
        new("To an Oracle Health team: the flag is in the address", UserWanted.Inside("hybrid"), "3", "23", "+oh-flag") { Walk = journey => PayloadAsync(journey, Ehr.OracleHealth) },
        new("A double click on Send sends once", UserWanted.Inside("hybrid"), "+double-send") { Walk = journey => DoubleClickAsync(journey, Ehr.Vista) },
        new("A double click on Send sends once to Oracle Health", UserWanted.Inside("hybrid"), "+double-send") { Walk = journey => DoubleClickAsync(journey, Ehr.OracleHealth) },
        new("A team that wants a signature gets one", UserWanted.Inside("signature-required"), "26") { Walk = SignatureAsync },
        new("A signature without name and box is refused, each with its words", UserWanted.Inside("signature-required"), "26") { Walk = SignatureMissingAsync },
        new("A signature is no part of a draft, and the user is told", UserWanted.Inside("signature-required"), "26") { Walk = SignatureDraftAsync },
        new("A saved signature stands in the box, and is no message", UserWanted.Inside("saved-signature"), "26") { Walk = SavedSignatureAsync },
        new("Markup in a subject is shown as text", UserWanted.Inside("hybrid"), "3") { Walk = MarkupAsync },
        new("The Veterans Crisis Line is one press away", UserWanted.Inside("hybrid"), "9") { Walk = CrisisLineAsync },
        new("Writing from Sent ends on Sent", UserWanted.Inside("hybrid"), "14") { Walk = FromSentAsync },
    ];

    private static async Task<StartMessagePage> OpenFormAsync(JourneyContext journey, Ehr ehr = Ehr.Vista) =>
        await (await journey.OpenInboxAsync()).ReachFormAsync(journey, journey.TeamOn(ehr));

    private static async Task EmptyFormAsync(JourneyContext journey)
    {
        var form = await OpenFormAsync(journey);
        await form.Send.ClickAsync();
        await form.ExpectErrorAsync("compose-message-categories", "Please select a category.");
        await form.ExpectErrorAsync("message-subject-field", "Subject cannot be blank.");
        await form.ExpectErrorAsync("message-body-field", "Message body cannot be blank.");
        await Expect(form.Category).ToBeFocusedAsync();
    }

    private static async Task PayloadAsync(JourneyContext journey, Ehr ehr)
    {
        var team = journey.TeamOn(ehr);
        var form = await OpenFormAsync(journey, ehr);
        var message = journey.NewMessage();
        await form.FillAsync(message);
        var request = await form.SendAndAwaitAnswerAsync();
        await (await new FolderPage(form.Visit).ArriveAsync()).ExpectMessageSentAsync();
        Check.Same(ehr == Ehr.OracleHealth ? "?is_oh_triage_group=true" : "", new Uri(request.Url).Query, "the query of the send");
        using var sent = JsonDocument.Parse(request.PostData ?? "{}");
        Check.Same(team.Id, sent.RootElement.GetProperty("recipient_id").GetInt32(), "recipient_id");
        Check.Same(message.Body + " ", sent.RootElement.GetProperty("body").GetString(), "the body, with its one trailing space,");
        Check.Same(message.Category, sent.RootElement.GetProperty("category").GetString(), "category");
        await journey.ExpectSentOnceAsync(message, team, form.Visit);
    }

    private static async Task DoubleClickAsync(JourneyContext journey, Ehr ehr)
    {
        var form = await OpenFormAsync(journey, ehr);
        var message = journey.NewMessage();
        await form.FillAsync(message);
        await form.SendAndAwaitAnswerAsync(() => form.Send.DblClickAsync());
        await (await new FolderPage(form.Visit).ArriveAsync()).ExpectMessageSentAsync();
        Check.Same(1, form.Visit.Log.Count("POST", "/messaging/messages"), "the number of sends");
        await journey.ExpectSentOnceAsync(message, journey.TeamOn(ehr), form.Visit);
    }

    private static async Task<StartMessagePage> OpenSignedFormAsync(JourneyContext journey) =>
        await (await journey.OpenInboxAsync()).ReachFormAsync(journey, journey.Veteran.Associations.First(association => association.Team.SignatureRequired).Team);

    private static async Task SignatureAsync(JourneyContext journey)
    {
        var team = journey.Veteran.Associations.First(association => association.Team.SignatureRequired).Team;
        var form = await OpenSignedFormAsync(journey);
        var message = journey.NewMessage();
        await Expect(form.SignatureNote).ToBeVisibleAsync();
        await form.FillAsync(message);
        await form.SignAsync($"{journey.Veteran.FirstName} {journey.Veteran.LastName}");
        var request = await form.SendAndAwaitAnswerAsync();
        await (await new FolderPage(form.Visit).ArriveAsync()).ExpectMessageSentAsync();
        using var sent = JsonDocument.Parse(request.PostData ?? "{}");
        var body = sent.RootElement.GetProperty("body").GetString()!;
        Check.That(Regex.IsMatch(body, $@"^{Regex.Escape(message.Body)} \s*-{{50}}\s+{Regex.Escape(journey.Veteran.FirstName)} {Regex.Escape(journey.Veteran.LastName)}\s+Signed electronically on \d{{4}}-\d\d-\d\d\.$"), "the body does not end in the signature block");
        await journey.ExpectSentOnceAsync(message, team, form.Visit);
    }

    private static async Task SignatureMissingAsync(JourneyContext journey)
    {
        var form = await OpenSignedFormAsync(journey);
        await form.FillAsync(journey.NewMessage());
        await form.Send.ClickAsync();
        await Expect(form.SignatureName).ToBeFocusedAsync();
        await Expect(form.Visit.Page.Locator("[error='Enter your full name']")).ToBeVisibleAsync();
        await Expect(form.Visit.Page.Locator("[error='You must certify by checking the box.']")).ToBeVisibleAsync();
        await form.SignatureName.FillAsync("R2-D2 7");
        await form.Send.ClickAsync();
        await Expect(form.Visit.Page.Locator("[error='This field accepts alphabetic characters only']")).ToBeVisibleAsync();
    }

    private static async Task SignatureDraftAsync(JourneyContext journey)
    {
        var form = await OpenSignedFormAsync(journey);
        var message = journey.NewMessage();
        await form.FillAsync(message);
        await form.SignAsync("Pat Example");
        await form.SaveDraft.ClickAsync();
        await Expect(form.Visit.Page.GetByRole(AriaRole.Heading, new() { Name = "We can't save your signature in a draft message" })).ToBeVisibleAsync();
        await form.Visit.Page.GetByRole(AriaRole.Button, new() { Name = "Save draft without signature" }).ClickAsync();
        await form.ExpectSavedAsync();
        await form.ExpectHoldsAsync(message);
    }

    private static async Task SavedSignatureAsync(JourneyContext journey)
    {
        var form = await OpenFormAsync(journey);
        var signature = journey.Veteran.Signature ?? throw new JourneyFailedException($"{journey.Veteran.Persona} has no signature");
        await Expect(form.Body).ToHaveValueAsync($"\n\n\n{signature.Name}\n{signature.Title}");
        await Expect(form.Visit.Page.GetByRole(AriaRole.Link, new() { Name = "Edit signature for all messages" })).ToBeVisibleAsync();
        await form.Category.SelectOptionAsync("OTHER");
        await form.Subject.FillAsync("Only a signature");
        await form.Send.ClickAsync();
        await form.ExpectErrorAsync("message-body-field", "Message body cannot be blank.");
    }

    private static async Task MarkupAsync(JourneyContext journey)
    {
        var form = await OpenFormAsync(journey);
        var message = journey.NewMessage() with { Subject = "Refill of <b>aspirin</b> & more" };
        await (await form.FillAsync(message)).SendAsync();
        await form.Visit.GoToAsync(Routes.Sent);
        var sent = await new FolderPage(form.Visit, Routes.Sent).ArriveAsync();
        await Expect(sent.Thread(message.Subject)).ToBeVisibleAsync();
        await Expect(sent.Thread(message.Subject).Locator("b")).ToHaveCountAsync(0);
    }

    private static async Task CrisisLineAsync(JourneyContext journey)
    {
        var interstitial = await (await journey.OpenInboxAsync()).StartAsync();
        await interstitial.CrisisLine.ClickAsync();
        await Expect(interstitial.CrisisLineDialog).ToBeVisibleAsync();
    }

    private static async Task FromSentAsync(JourneyContext journey)
    {
        var visit = await journey.SignInAsync();
        await visit.GoToAsync(Routes.Sent);
        var form = await (await new FolderPage(visit, Routes.Sent).ArriveAsync()).ReachFormAsync(journey, journey.TeamOn(Ehr.Vista));
        var message = journey.NewMessage();
        await form.FillAsync(message);
        await form.SendAsync(Routes.Sent);
        await journey.ExpectSentOnceAsync(message, journey.TeamOn(Ehr.Vista), visit);
    }
}
