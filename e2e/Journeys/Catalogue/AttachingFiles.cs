using System.Text;
using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Steps;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population.Facilities;
using static Microsoft.Playwright.Assertions;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>Attachments: what is refused in which words, and what is sent (new-message-flow.md §5.2).</summary>
public sealed class AttachingFiles : IJourneySet
{
    private const int Megabyte = 1024 * 1024;

    public static IReadOnlyList<Journey> All { get; } =
    [
        new("Empty, wrong type, twice, too large: each refused in its words", UserWanted.Inside("hybrid"), "25") { Walk = RefusedAsync },
        new("Five megabytes and six are more than ten", UserWanted.Inside("hybrid"), "25") { Walk = TotalAsync },
        new("At four files the button goes; taking one off brings it back", UserWanted.Inside("hybrid"), "25") { Walk = CountAsync },
        new("To Oracle Health ten files may go, and more types", UserWanted.Inside("hybrid"), "25", "23") { Walk = LargeAsync },
        new("A file goes out with its message to VistA", UserWanted.Inside("hybrid"), "25", "+attachments-read") { Walk = journey => SendAsync(journey, Ehr.Vista, "note to read.txt") },
        new("A file goes out with its message to Oracle Health", UserWanted.Inside("hybrid"), "25", "23", "+attachments-read") { Walk = journey => SendAsync(journey, Ehr.OracleHealth, "note to read.txt") },
        new("A small file of a type that only Oracle Health takes goes out too", UserWanted.Inside("hybrid"), "25", "23", "+attachments-read") { Walk = journey => SendAsync(journey, Ehr.OracleHealth, "scan.tiff") },
        new("A file in which the scanner finds a virus must go before the message can", UserWanted.Inside("hybrid"), "25", "+send-errors") { Walk = VirusAsync },
        new("A draft keeps no files, and the user is told", UserWanted.Inside("hybrid"), "25") { Walk = DraftAsync },
    ];

    private static async Task<StartMessagePage> OpenFormAsync(JourneyContext journey, Ehr ehr = Ehr.Vista) =>
        await (await journey.OpenInboxAsync()).ReachFormAsync(journey, journey.TeamOn(ehr));

    private static FilePayload File(string name, int bytes = 100) => new() { Name = name, MimeType = "application/octet-stream", Buffer = new byte[bytes] };

    private static async Task RefusedAsync(JourneyContext journey)
    {
        var form = await OpenFormAsync(journey);
        await form.AttachRefusedAsync(File("empty.txt", 0), "Your file is empty. Try attaching a different file.");
        await form.AttachRefusedAsync(File("program.exe"), "We can't attach this file type. Try attaching a DOC, DOCX");
        using var large = new FileOfSize("large.pdf", 6 * Megabyte + 1);
        await form.AttachRefusedAsync(large.Path, "Your file is too large. Try attaching a file smaller than 6MB.");
        await form.AttachAsync(File("Letter.PDF"));
        await form.AttachRefusedAsync(File("Letter.PDF", 200), "You have already attached this file.");
    }

    private static async Task TotalAsync(JourneyContext journey)
    {
        var form = await OpenFormAsync(journey);
        using var five = new FileOfSize("five.pdf", 5 * Megabyte);
        using var six = new FileOfSize("six.pdf", 6 * Megabyte);
        await form.AttachAsync(five.Path);
        await form.AttachRefusedAsync(six.Path, "Your files are too large. The total size of all files must be smaller than 10MB.");
    }

    private static async Task CountAsync(JourneyContext journey)
    {
        var form = await OpenFormAsync(journey);
        for (var i = 1; i <= 4; i++)
            await form.AttachAsync(File($"page-{i}.png"));
        await Expect(form.AttachmentsCount).ToHaveTextAsync("(4)");
        await Expect(form.AttachFile).ToHaveCountAsync(0);
        await form.RemoveAttachmentAsync();
        await Expect(form.AttachFile).ToBeFocusedAsync();
    }

    private static async Task LargeAsync(JourneyContext journey)
    {
        var form = await OpenFormAsync(journey, Ehr.OracleHealth);
        for (var i = 1; i <= 10; i++)
            await form.AttachAsync(File($"page-{i}.tiff"));
        await Expect(form.AttachmentsCount).ToHaveTextAsync("(10)");
        await Expect(form.AttachFile).ToHaveCountAsync(0);
    }

    private static async Task SendAsync(JourneyContext journey, Ehr ehr, string file)
    {
        var form = await OpenFormAsync(journey, ehr);
        var message = journey.NewMessage();
        await form.FillAsync(message);
        await form.AttachAsync(new FilePayload { Name = file, MimeType = "application/octet-stream", Buffer = Encoding.UTF8.GetBytes("A synthetic file.") });
        await form.SendAsync();
        await journey.ExpectSentOnceAsync(message, journey.TeamOn(ehr), form.Visit);
        await form.Visit.GoToAsync(Routes.Sent);
        var conversation = await (await new FolderPage(form.Visit, Routes.Sent).ArriveAsync()).OpenConversationAsync(message.Subject);
        await Expect(form.Visit.Page.GetByRole(AriaRole.List, new() { Name = "Attachments" })).ToContainTextAsync(file);
        Check.Same((file, "A synthetic file."), await conversation.DownloadAsync(file), "the file as downloaded");
    }

    private static async Task VirusAsync(JourneyContext journey)
    {
        // The industry's test file, in two parts so that no scanner takes this source for it.
        var eicar = @"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*";
        var form = await OpenFormAsync(journey);
        var message = journey.NewMessage();
        await form.FillAsync(message);
        await form.AttachAsync(new FilePayload { Name = "invoice.txt", MimeType = "text/plain", Buffer = Encoding.ASCII.GetBytes(eicar) });
        await form.Send.ClickAsync();
        await Expect(form.VirusAlert).ToContainTextAsync("Our file scanner found a problem with your attachment. To send your message, remove this attachment.");
        await Expect(form.AttachFile).ToHaveCountAsync(0);
        await journey.ExpectNeverAcceptedAsync(message);
        await form.RemoveAttachmentAsync();
        await Expect(form.VirusAlert).ToHaveCountAsync(0);
        await form.SendAsync();
        await journey.ExpectSentOnceAsync(message, journey.TeamOn(Ehr.Vista), form.Visit);
    }

    private static async Task DraftAsync(JourneyContext journey)
    {
        var form = await OpenFormAsync(journey);
        await form.FillAsync(journey.NewMessage());
        await form.AttachAsync(File("note.txt"));
        await form.SaveDraft.ClickAsync();
        await Expect(form.Visit.Page.GetByRole(AriaRole.Heading, new() { Name = "We can't save attachments in a draft message" })).ToBeVisibleAsync();
        await form.Visit.Page.GetByRole(AriaRole.Button, new() { Name = "Edit draft" }).ClickAsync();
        await Expect(form.AttachmentsCount).ToHaveTextAsync("(1)");
        Check.Same(0, form.Visit.Log.Count("POST", "/messaging/message_drafts"), "the number of saves");
    }
}
