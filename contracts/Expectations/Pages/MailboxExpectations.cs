using PactNet.Matchers;
using SecureMessaging.Contracts.Expectations.Matching;
using SecureMessaging.Contracts.Expectations.Running;

namespace SecureMessaging.Contracts.Expectations.Pages;

/// <summary>The rest of what the pages ask: recents from the Sent folder, folders, threads, categories, signature, contact list.</summary>
internal static class MailboxExpectations
{
    private const string Messaging = PagesRequests.Messaging;
    private const string Search = $"{Messaging}/folders/-1/search";
    private const string From = "2026-01-01T00:00:00.000Z";
    private const string To = "2100-01-01T00:00:00.000Z";

    public static IEnumerable<Expectation> All =>
    [
        new(
            "what the Veteran sent lately",
            request => request
                .GivenThat(PagesStates.SignedIn, ("careTeams", "VistA"))
                .GivenThat(PagesStates.Sent)
                .Sending(HttpMethod.Post, Search).WithJsonBody(new { fromDate = From, toDate = To })
                .WillRespond().WithMany(Match.MinType(PagesRequests.Resource("messages", Match.Regex("674838", "\\d+"), Found), 1)),
            async (provider, cancellation) => Require.That((await SearchSent(provider, cancellation)) == 1)),
        new(
            "what the Veteran sent lately, when that is nothing",
            request => request
                .GivenThat(PagesStates.SignedIn, ("careTeams", "none"))
                .Sending(HttpMethod.Post, Search).WithJsonBody(new { fromDate = From, toDate = To })
                .WillRespond().WithMany(Array.Empty<object>()),
            async (provider, cancellation) => Require.That((await SearchSent(provider, cancellation)) == 0)),
        new(
            "what the Veteran sent lately, while the SM API is down",
            request => request
                .GivenThat(PagesStates.SignedIn, ("careTeams", "VistA"))
                .GivenThat(PagesStates.SmApiDown, ("to", "search"))
                .Sending(HttpMethod.Post, Search).WithJsonBody(new { fromDate = From, toDate = To })
                .WillRespond().WithError(503, "503", "The service is unavailable; please try again later."),
            async (provider, cancellation) =>
            {
                var refused = await Require.FailsAsync<PagesClientException>(() => SearchSent(provider, cancellation));
                Require.That(refused.Status == 503);
            }),
        new(
            "the folders",
            request => request
                .GivenThat(PagesStates.SignedIn, ("careTeams", "both"))
                .Asking($"{Messaging}/folders").WithQuery("page", "1").WithQuery("per_page", "999").WithQuery("useCache", "false")
                .WillRespond().WithMany(Expect.ArrayContaining(Folder("0", "Inbox"), Folder("-1", "Sent"), Folder("-2", "Drafts"))),
            async (provider, cancellation) => Require.That((await PagesClient.CallAsync(provider, "getFolders", cancellation))!.AsArray().Count == 3)),
        new(
            "the inbox",
            request => request
                .GivenThat(PagesStates.SignedIn, ("careTeams", "both"))
                .Asking($"{Messaging}/folders/0").WithQuery("useCache", "false")
                .WillRespond().WithStatus(200).WithJsonBody(new { data = Folder("0", "Inbox") }),
            async (provider, cancellation) => Require.That((int)(await PagesClient.CallAsync(provider, "getFolder", cancellation, 0))!["id"]! == 0)),
        new(
            "the threads of the Sent folder",
            request => request
                .GivenThat(PagesStates.SignedIn, ("careTeams", "VistA"))
                .GivenThat(PagesStates.Sent)
                .Asking($"{Messaging}/folders/-1/threads")
                .WithQuery("pageSize", "10").WithQuery("pageNumber", "1").WithQuery("sortField", "SENT_DATE").WithQuery("sortOrder", "DESC")
                .WillRespond().WithMany(Match.MinType(PagesRequests.Resource("message_threads", Match.Regex("3188767", "\\d+"), Thread), 1)),
            async (provider, cancellation) =>
                Require.That((int)(await PagesClient.CallAsync(provider, "getFolderThreads", cancellation, -1))![0]!["messageId"]! == 674838)),
        new(
            "the thread of a message",
            request => request
                .GivenThat(PagesStates.SignedIn, ("careTeams", "VistA"))
                .GivenThat(PagesStates.Sent)
                .Asking($"{Messaging}/messages/${{messageId}}/thread", $"{Messaging}/messages/674838/thread").WithQuery("full_body", "true")
                .WillRespond().WithMany(Match.MinType(PagesRequests.Resource("message_thread_details", Match.Regex("674838", "\\d+"), ThreadMessage), 1)),
            async (provider, cancellation) =>
            {
                var thread = await PagesClient.CallAsync(provider, "getThread", cancellation, 674838);
                Require.That((int)thread![0]!["messageId"]! == 674838 && (string?)thread[0]!["messageBody"] == "Is it on its way?");
            }),
        new(
            "the categories",
            request => request
                .GivenThat(PagesStates.SignedIn, ("careTeams", "VistA"))
                .Asking($"{Messaging}/messages/categories")
                .WillRespond().WithStatus(200).WithJsonBody(new { data = new { attributes = new { messageCategoryType = Match.MinType("OTHER", 1) } } }),
            async (provider, cancellation) => Require.That((string?)(await PagesClient.CallAsync(provider, "getCategories", cancellation))![0] == "OTHER")),
        new(
            "the signature of a Veteran who saved one",
            request => request
                .GivenThat(PagesStates.SignedIn, ("careTeams", "both"))
                .GivenThat(PagesStates.Signature)
                .Asking($"{Messaging}/preferences/signature")
                .WillRespond().WithStatus(200).WithJsonBody(Signature(Match.Type("Sample Veteran"), Match.Type("Veteran"), true)),
            async (provider, cancellation) => Require.That((bool)(await PagesClient.CallAsync(provider, "getSignature", cancellation))!["includeSignature"]!)),
        new(
            "the signature of a Veteran who saved none",
            request => request
                .GivenThat(PagesStates.SignedIn, ("careTeams", "VistA"))
                .GivenThat(PagesStates.NoSignature)
                .Asking($"{Messaging}/preferences/signature")
                .WillRespond().WithStatus(200).WithJsonBody(Signature(null, null, false)),
            async (provider, cancellation) => Require.That(!(bool)(await PagesClient.CallAsync(provider, "getSignature", cancellation))!["includeSignature"]!)),
        new(
            "a contact list",
            request => request
                .GivenThat(PagesStates.SignedIn, ("careTeams", "VistA"))
                .Sending(HttpMethod.Post, $"{Messaging}/preferences/recipients").WithJsonBody(ContactList(Expect.FromState("${teamId}", SendExpectations.TeamId), true))
                .WillRespond().WithStatus(200),
            (provider, cancellation) => PagesClient.CallAsync(provider, "saveContactList", cancellation, (object)Choices(true))),
        new(
            "a contact list with nobody on it",
            request => request
                .GivenThat(PagesStates.SignedIn, ("careTeams", "VistA"))
                .Sending(HttpMethod.Post, $"{Messaging}/preferences/recipients").WithJsonBody(ContactList(SendExpectations.TeamId, false))
                .WillRespond().WithStatus(400).WithJsonBody(new
                {
                    errors = Match.MinType(new { detail = Match.Include("cannot be empty or have all preferred_team values set to false") }, 1),
                }),
            async (provider, cancellation) =>
            {
                var refused = await Require.FailsAsync<PagesClientException>(() => PagesClient.CallAsync(provider, "saveContactList", cancellation, (object)Choices(false)));
                Require.That(refused.Status == 400);
            }),
    ];

    private static object Found => new
    {
        messageId = Match.Integer(674838),
        recipientId = Match.Integer(SendExpectations.TeamId),
        subject = Match.Type("Refill"),
        sentDate = Match.Type("2026-06-02T14:15:47.000Z"),
    };

    private static object Thread => new { threadId = Match.Integer(3188767), messageId = Match.Integer(674838), subject = Match.Type("Refill"), category = Match.Type("OTHER") };

    private static object ThreadMessage => new
    {
        messageId = Match.Integer(674838),
        category = Match.Type("OTHER"),
        subject = Match.Type("Refill"),
        messageBody = Match.Type("Is it on its way?"),
        recipientId = Match.Integer(SendExpectations.TeamId),
        sentDate = Match.Type("2026-06-02T14:15:47.000Z"),
        isOhMessage = Match.Type(false),
    };

    private static object Folder(string id, string name) => PagesRequests.Resource("folders", id, new
    {
        name,
        count = Match.Integer(0),
        unreadCount = Match.Integer(0),
        systemFolder = true,
    });

    private static object Signature(object? name, object? title, bool include) =>
        new { data = new { attributes = new { signatureName = name, signatureTitle = title, includeSignature = include } } };

    private static object ContactList(object teamId, bool preferred) => new { updatedTriageTeams = new[] { new { triageTeamId = teamId, preferredTeam = preferred } } };

    private static object[] Choices(bool preferred) => [new { triageTeamId = SendExpectations.TeamId, preferredTeam = preferred }];

    private static async Task<int> SearchSent(Uri provider, CancellationToken cancellation)
    {
        Dictionary<string, string> first = new() { ["$date"] = From }, last = new() { ["$date"] = To };
        return (await PagesClient.CallAsync(provider, "searchSent", cancellation, first, last))!.AsArray().Count;
    }
}
