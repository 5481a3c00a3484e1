using PactNet;
using PactNet.Matchers;
using SecureMessaging.Contracts.Expectations.Matching;
using SecureMessaging.Contracts.Expectations.Running;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Contracts.Expectations.SmApi;

/// <summary>Folders, threads, search: where the Sent folder tells which care teams are recent.</summary>
internal static class FolderExpectations
{
    private const string Pilot = "requiresOHMessages";
    private const int Sent = -1;

    public static IEnumerable<Expectation> All =>
    [
        new(
            "the categories of a message",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .Calling(HttpMethod.Get, "message/category")
                .WillRespond().WithStatus(200).WithJsonBody(new { messageCategoryType = Match.MinType("OTHER", 1) }),
            async (provider, cancellation) => Require.That((await SmClient.In(provider).GetCategoriesAsync(cancellation)).Contains("OTHER"))),
        new(
            "all folders",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "both"))
                .Calling(HttpMethod.Get, "folder").WithQuery(Pilot, "1")
                .WillRespond().WithStatus(200).WithJsonBody(new { folder = Expect.ArrayContaining(Folder(0, "Inbox"), Folder(Sent, "Sent"), Folder(-2, "Drafts")) }),
            async (provider, cancellation) => Require.That((await SmClient.In(provider).GetFoldersAsync(cancellation)).Any(folder => folder.Id == Sent))),
        new(
            "the inbox",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "both"))
                .Calling(HttpMethod.Get, "folder/0").WithQuery(Pilot, "1")
                .WillRespond().WithStatus(200).WithJsonBody(Folder(0, "Inbox")),
            async (provider, cancellation) => Require.That((await SmClient.In(provider).GetFolderAsync(0, cancellation)).SystemFolder)),
        new(
            "the threads of the Sent folder",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .GivenThat(SmApiStates.Sent)
                .Calling(HttpMethod.Get, $"folder/threadlistview/{Sent}")
                .WithQuery("pageSize", "10").WithQuery("pageNumber", "1").WithQuery("sortField", "SENT_DATE").WithQuery("sortOrder", "DESC").WithQuery(Pilot, "1")
                .WillRespond().WithStatus(200).WithJsonBody(Match.MinType(ThreadListItem, 1)),
            async (provider, cancellation) =>
            {
                var threads = await SmClient.In(provider).GetThreadsAsync(Sent, new SmThreadPage(10, 1, "SENT_DATE", "DESC"), cancellation);
                Require.That(threads is [{ RecipientId: SmAnswers.TeamId }]);
            }),
        new(
            "the thread of a message, without bodies",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .GivenThat(SmApiStates.Sent)
                .Calling(HttpMethod.Get, "message/${messageId}/messagesforthread", $"message/{SmAnswers.MessageId}/messagesforthread")
                .WithQuery(Pilot, "1")
                .WillRespond().WithStatus(200).WithJsonBody(Match.MinType(ShortThreadMessage, 1)),
            async (provider, cancellation) =>
                Require.That((await SmClient.In(provider).GetThreadAsync(SmAnswers.MessageId, fullBody: false, cancellation)).Count == 1)),
        new(
            "the thread of a message",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .GivenThat(SmApiStates.Sent)
                .Calling(HttpMethod.Get, "message/${messageId}/allmessagesforthread/1", $"message/{SmAnswers.MessageId}/allmessagesforthread/1")
                .WithQuery(Pilot, "1")
                .WillRespond().WithStatus(200).WithJsonBody(Match.MinType(ThreadMessage, 1)),
            async (provider, cancellation) =>
            {
                var thread = await SmClient.In(provider).GetThreadAsync(SmAnswers.MessageId, fullBody: true, cancellation);
                Require.That(thread is [{ MessageBody.Length: > 0 }]);
            }),
        new(
            "a message read",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .GivenThat(SmApiStates.Sent)
                .Calling(HttpMethod.Get, "message/${messageId}/read", $"message/{SmAnswers.MessageId}/read")
                .WillRespond().WithStatus(200).WithJsonBody(new { id = Match.Integer(SmAnswers.MessageId), subject = Match.Type("Refill"), body = Match.Type("Is it on its way?") }),
            async (provider, cancellation) => Require.That((await SmClient.In(provider).ReadMessageAsync(SmAnswers.MessageId, cancellation)).Body is { Length: > 0 })),
        new(
            "what the Veteran sent in a span of time",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .GivenThat(SmApiStates.Sent)
                .Searching("2020-01-01T00:00:00Z", "2100-01-01T00:00:00Z")
                .WillRespond().WithStatus(200).WithJsonBody(new { message = Match.MinType(Found, 1) }),
            async (provider, cancellation) => Require.That((await Search(provider, "2020-01-01T00:00:00Z", "2100-01-01T00:00:00Z", cancellation)).Count == 1)),
        new(
            "what the Veteran sent in a span of time without a message",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .Searching("2001-01-01T00:00:00Z", "2001-01-02T00:00:00Z")
                .WillRespond().WithStatus(200).WithJsonBody(new { message = Array.Empty<object>() }),
            async (provider, cancellation) => Require.That((await Search(provider, "2001-01-01T00:00:00Z", "2001-01-02T00:00:00Z", cancellation)).Count == 0)),
    ];

    private static object ThreadListItem => new
    {
        threadId = Match.Integer(3188767),
        folderId = Sent,
        messageId = Match.Integer(SmAnswers.MessageId),
        messageCount = Match.Integer(1),
        subject = Match.Type("Refill"),
        category = Match.Type("OTHER"),
        recipientId = Match.Integer(SmAnswers.TeamId),
    };

    private static object ShortThreadMessage => new
    {
        messageId = Match.Integer(SmAnswers.MessageId),
        threadId = Match.Integer(3188767),
        folderId = Match.Integer(Sent),
        subject = Match.Type("Refill"),
        category = Match.Type("OTHER"),
        recipientId = Match.Integer(SmAnswers.TeamId),
    };

    private static object ThreadMessage => new
    {
        messageId = Match.Integer(SmAnswers.MessageId),
        threadId = Match.Integer(3188767),
        folderId = Match.Integer(Sent),
        subject = Match.Type("Refill"),
        category = Match.Type("OTHER"),
        messageBody = Match.Type("Is it on its way?"),
        recipientId = Match.Integer(SmAnswers.TeamId),
    };

    private static object Found => new { id = Match.Integer(SmAnswers.MessageId), recipientId = Match.Integer(SmAnswers.TeamId), sentDate = Match.Type("Tue, 02 Jun 2026 14:15:47 GMT") };

    private static object Folder(int id, string name) =>
        new { id, name, count = Match.Integer(0), unreadCount = Match.Integer(0), systemFolder = true };

    private static IRequestBuilderV4 Searching(this IRequestBuilderV4 request, string from, string to) => request
        .Calling(HttpMethod.Post, $"folder/{Sent}/searchMessage/page/1/pageSize/250").WithQuery(Pilot, "1")
        .WithJsonBody(new { fromDate = from, toDate = to });

    private static Task<IReadOnlyList<SmMessage>> Search(Uri provider, string from, string to, CancellationToken cancellation) =>
        SmClient.In(provider).SearchAsync(Sent, new SmMessageSearch { FromDate = from, ToDate = to }, cancellation);
}
