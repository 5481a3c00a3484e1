using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Accessibility;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Steps;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population.Facilities;
using static Microsoft.Playwright.Assertions;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>axe on every page state, keyboard only, 320 px and forced colours (new-message-flow.md §11).</summary>
public sealed class Accessible : IJourneySet
{
    private static readonly DeviceProfile ForcedColors = DeviceProfile.Desktop with { Name = "forced colours", ForcedColors = true };

    /// <inheritdoc/>
    public static IReadOnlyList<Journey> All { get; } =
    [
        new("axe from the inbox to the recent care teams", UserWanted.Inside("hybrid"), "+axe") { Walk = AxeToRecentAsync },
        new("axe on selecting a care team, with and without an error", UserWanted.Inside("five-systems"), "+axe") { Walk = AxeOnSelectAsync },
        new("axe on the list of systems, help and contact list", UserWanted.Inside("hybrid-six-systems"), "+axe") { Walk = AxeAroundSelectAsync },
        new("axe on the form: empty, in error, filled, asked before leaving, sent", UserWanted.Inside("hybrid"), "+axe") { Walk = AxeOnFormAsync },
        new("axe on drafts and the editor of a draft", UserWanted.Inside("hybrid"), "+axe") { Walk = AxeOnDraftAsync },
        new("axe on the legacy flow and a page not found", UserWanted.Outside("hybrid"), "+axe", "+legacy") { Walk = AxeOnLegacyAsync },
        new("axe for a user who is blocked everywhere", UserWanted.Inside("all-blocked"), "+axe") { Walk = AxeOnBlockedAsync },
        new("axe on a conversation, the draft of a reply and a search", UserWanted.Inside("hybrid"), "+axe", "+reply-drafts", "+search") { Walk = AxeOnConversationAsync },
        new("axe on a renewal, and on one whose prescription is not found", UserWanted.Inside("hybrid"), "+axe", "21") { Walk = AxeOnRenewalAsync },
        new("With the keyboard alone from the inbox to \"Message sent\"", UserWanted.Inside("hybrid"), "19") { Walk = KeyboardAsync },
        new("With the keyboard alone through the full list", UserWanted.Inside("recent-none"), "19") { Walk = KeyboardThroughSelectAsync },
        new("At 320 px nothing scrolls sideways, however long a team's name", UserWanted.Inside("odd-names"), "20") { Device = DeviceProfile.Narrow, Walk = ReflowAsync },
        new("In forced colours the flow can be walked, and axe finds nothing", UserWanted.Inside("hybrid"), "+forced-colors") { Device = ForcedColors, Walk = ForcedColorsAsync },
    ];

    private static Task AxeAsync(Visit visit, string state) => AxeCheck.RunAsync(visit.Page, state);

    private static async Task AxeToRecentAsync(JourneyContext journey)
    {
        var inbox = await journey.OpenInboxAsync();
        await AxeAsync(inbox.Visit, "inbox");
        var interstitial = await inbox.StartAsync();
        await AxeAsync(inbox.Visit, "interstitial");
        var recent = await interstitial.ContinueToRecentAsync();
        await AxeAsync(inbox.Visit, "recent care teams");
        await recent.Continue.ClickAsync();
        await Expect(recent.Group).ToHaveAttributeAsync("error", "Select a care team");
        await AxeAsync(inbox.Visit, "recent care teams in error");
    }

    private static async Task AxeOnSelectAsync(JourneyContext journey)
    {
        var select = await (await journey.OpenInboxAsync()).ReachSelectAsync(journey);
        await AxeAsync(select.Visit, "select care team");
        await select.Continue.ClickAsync();
        await select.ExpectTeamMissingAsync();
        await AxeAsync(select.Visit, "select care team in error");
    }

    private static async Task AxeAroundSelectAsync(JourneyContext journey)
    {
        var select = await (await journey.OpenInboxAsync()).ReachSelectAsync(journey);
        await AxeAsync(select.Visit, "select care team with a list of systems");
        var help = await select.OpenHelpAsync();
        await AxeAsync(select.Visit, "care team help");
        var contacts = await (await help.ReturnAsync()).OpenContactListAsync();
        await contacts.OpenAllAsync();
        await AxeAsync(select.Visit, "contact list");
    }

    private static async Task AxeOnFormAsync(JourneyContext journey)
    {
        var form = await (await journey.OpenInboxAsync()).ReachFormAsync(journey, journey.TeamOn(Ehr.Vista));
        await AxeAsync(form.Visit, "start message");
        await form.Send.ClickAsync();
        await form.ExpectErrorAsync("message-body-field", "Message body cannot be blank.");
        await AxeAsync(form.Visit, "start message in error");
        await form.FillAsync(journey.NewMessage());
        await form.BackLink.Locator("a").ClickAsync();
        var select = await new SelectCareTeamPage(form.Visit).ArriveAsync();
        await select.HelpLink.ClickAsync();
        await form.Leaving.ExpectAsync(LeavingModal.SaveDraft, "Save draft", "Delete draft");
        await AxeAsync(form.Visit, "question before leaving");
        await form.Leaving.Primary.ClickAsync();
        var draft = await (await (await new CareTeamHelpPage(form.Visit).ArriveAsync()).ReturnAsync()).ContinueToSavedFormAsync();
        await draft.SendAsync();
        await AxeAsync(form.Visit, "message sent");
    }

    private static async Task AxeOnDraftAsync(JourneyContext journey)
    {
        var form = await (await journey.OpenInboxAsync()).ReachFormAsync(journey, journey.TeamOn(Ehr.Vista));
        var message = journey.NewMessage();
        await (await form.FillAsync(message)).SaveAsync();
        await AxeAsync(form.Visit, "draft saved");
        await form.Visit.OpenDraftAsync(message);
        await AxeAsync(form.Visit, "edit draft");
    }

    private static async Task AxeOnConversationAsync(JourneyContext journey)
    {
        var form = await (await journey.OpenInboxAsync()).ReachFormAsync(journey, journey.TeamOn(Ehr.Vista));
        var message = journey.NewMessage();
        await form.FillAsync(message);
        await form.AttachAsync(new FilePayload { Name = "note.txt", MimeType = "text/plain", Buffer = "A synthetic note."u8.ToArray() });
        await form.SendAsync();
        await form.Visit.GoToAsync(Routes.Sent);
        var sent = await new FolderPage(form.Visit, Routes.Sent).ArriveAsync();
        var found = await sent.SearchAsync(message.Subject);
        await Expect(found.Results).ToHaveCountAsync(1);
        await AxeAsync(form.Visit, "search results");
        await found.GoBackAsync();
        var conversation = await (await sent.ArriveAsync()).OpenConversationAsync(message.Subject);
        await AxeAsync(form.Visit, "conversation with an attachment");
        var reply = await conversation.ReplyAsync();
        await reply.Body.FillAsync("One more thing.");
        await reply.SaveAsync();
        await AxeAsync(form.Visit, "reply with its draft saved");
    }

    private static async Task AxeOnRenewalAsync(JourneyContext journey)
    {
        var visit = await journey.SignInAsync();
        foreach (var prescription in new[] { "01", "99" })
        {
            await visit.GoToAsync($"{Routes.NewMessage}?prescriptionId={journey.Veteran.Index}{prescription}");
            await (await new RecentCareTeamsPage(visit).ArriveAsync()).ContinueWithAsync(journey.Veteran.Sent[0].Team);
            await AxeAsync(visit, $"renewal {prescription}");
        }
    }

    private static async Task AxeOnLegacyAsync(JourneyContext journey)
    {
        var form = await (await journey.OpenInboxAsync()).ReachLegacyFormAsync(journey.TeamOn(Ehr.Vista));
        await AxeAsync(form.Visit, "legacy form");
        await form.Visit.GoToAsync(Routes.SelectCareTeam);
        await new PageNotFound(form.Visit, Routes.SelectCareTeam).ArriveAsync();
        await AxeAsync(form.Visit, "page not found");
    }

    private static async Task AxeOnBlockedAsync(JourneyContext journey)
    {
        var inbox = await journey.OpenInboxAsync();
        await Expect(inbox.BlockedAlert).ToBeVisibleAsync();
        await AxeAsync(inbox.Visit, "inbox, blocked everywhere");
    }

    private static async Task KeyboardAsync(JourneyContext journey)
    {
        var inbox = await journey.OpenInboxAsync();
        var keyboard = new Keyboard(inbox.Visit.Page);
        await keyboard.PressOnAsync(inbox.StartNewMessage, "Enter");
        var interstitial = await new InterstitialPage(inbox.Visit).ArriveAsync();
        await interstitial.ExpectHeadingFocusedAsync();
        await interstitial.ExpectTowardsRecentAsync();
        await keyboard.PressOnAsync(interstitial.ContinueLink, "Enter");
        var recent = await new RecentCareTeamsPage(inbox.Visit).ArriveAsync();
        await recent.ExpectHeadingFocusedAsync();
        await keyboard.PressOnAsync(recent.Options.First, "Space");
        await keyboard.PressOnAsync(recent.Continue, "Enter");
        await WriteAsync(journey, keyboard, await new StartMessagePage(inbox.Visit).ArriveAsync());
    }

    private static async Task KeyboardThroughSelectAsync(JourneyContext journey)
    {
        var inbox = await journey.OpenInboxAsync();
        var keyboard = new Keyboard(inbox.Visit.Page);
        await keyboard.PressOnAsync(inbox.StartNewMessage, "Enter");
        var interstitial = await new InterstitialPage(inbox.Visit).ArriveAsync();
        await keyboard.PressOnAsync(interstitial.ContinueLink, "Enter");
        var select = await new SelectCareTeamPage(inbox.Visit).ArriveAsync();
        await select.ExpectHeadingFocusedAsync();
        await keyboard.TypeIntoAsync(select.TeamInput, journey.TeamOn(Ehr.Vista).DisplayName);
        await inbox.Visit.Page.Keyboard.PressAsync("ArrowDown");
        await inbox.Visit.Page.Keyboard.PressAsync("Enter");
        await Expect(select.TeamInput).ToHaveValueAsync(journey.TeamOn(Ehr.Vista).DisplayName);
        await keyboard.PressOnAsync(select.Continue, "Enter");
        await WriteAsync(journey, keyboard, await new StartMessagePage(inbox.Visit).ArriveAsync());
    }

    private static async Task WriteAsync(JourneyContext journey, Keyboard keyboard, StartMessagePage form)
    {
        var message = journey.NewMessage();
        await form.ExpectHeadingFocusedAsync();
        await keyboard.TypeIntoAsync(form.Category, "G");
        await keyboard.TypeIntoAsync(form.Subject, message.Subject);
        await keyboard.TypeIntoAsync(form.Body, message.Body);
        await keyboard.PressOnAsync(form.Send, "Enter");
        await (await new FolderPage(form.Visit).ArriveAsync()).ExpectMessageSentAsync();
        Check.Same(1, (await form.Visit.Bff.SubjectsAsync(folder: -1)).Count(subject => subject == message.Subject), "the number of copies in Sent");
    }

    private static async Task ReflowAsync(JourneyContext journey)
    {
        var longest = journey.Veteran.Associations.MaxBy(association => association.Team.DisplayName.Length).Team;
        var inbox = await journey.OpenInboxAsync();
        await ExpectNoSidewaysScrollAsync(inbox.Visit, "inbox");
        var interstitial = await inbox.StartAsync();
        await ExpectNoSidewaysScrollAsync(inbox.Visit, "interstitial");
        var select = await interstitial.ContinueToSelectAsync();
        await select.ChooseTeamAsync(longest.DisplayName);
        await ExpectNoSidewaysScrollAsync(inbox.Visit, "select care team");
        var form = await select.ContinueToFormAsync();
        await ExpectNoSidewaysScrollAsync(inbox.Visit, "start message");
        var message = journey.NewMessage();
        await (await form.FillAsync(message)).SendAsync();
        await ExpectNoSidewaysScrollAsync(inbox.Visit, "message sent");
        await (await inbox.StartAsync()).ContinueToRecentAsync();
        await ExpectNoSidewaysScrollAsync(inbox.Visit, "recent care teams");
    }

    private static async Task ExpectNoSidewaysScrollAsync(Visit visit, string state)
    {
        await visit.Page.SettledAsync();
        var (wide, shown) = (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), await visit.Page.EvaluateAsync<int>("document.documentElement.clientWidth"));
        Check.That(wide <= shown, $"{state} is {wide} px wide on a screen of {shown} px");
        var cut = await visit.Page.EvaluateAsync<string[]>(CutText);
        Check.That(cut.Length == 0, $"{state} cuts text off: {string.Join(" | ", cut)}");
    }

    // Text that runs out of its box where the box hides it: nothing scrolls, and yet it cannot be read.
    private const string CutText = """
        [...document.querySelectorAll('main *')]
          .filter(element => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1 && element.innerText?.trim())
          .filter(element => getComputedStyle(element).overflowX !== 'visible')
          .map(element => element.innerText.trim())
        """;

    private static async Task ForcedColorsAsync(JourneyContext journey)
    {
        var form = await (await journey.OpenInboxAsync()).ReachFormAsync(journey, journey.TeamOn(Ehr.Vista));
        Check.That(await form.Visit.Page.EvaluateAsync<bool>("matchMedia('(forced-colors: active)').matches"), "forced colours are not on");
        await AxeAsync(form.Visit, "start message in forced colours");
        var message = journey.NewMessage();
        await (await form.FillAsync(message)).SendAsync();
    }
}
