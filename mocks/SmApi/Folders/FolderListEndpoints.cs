using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.SmApi.Errors;
using SecureMessaging.Mocks.SmApi.Mailboxes;
using SecureMessaging.Mocks.SmApi.Messages;
using SecureMessaging.Mocks.SmApi.Wire;

namespace SecureMessaging.Mocks.SmApi.Folders;

/// <summary>What is in a folder: by message, by conversation, by search.</summary>
internal static class FolderListEndpoints
{
    private const int LargestMessagePage = 250;
    private const int LargestThreadPage = 100;

    public static ValueTask<SimResponse> Messages(PatientRequest request) => Listed(request, static (_, _) => true);

    /// <summary>Newest first: recent care teams are taken from this order (new-message-flow.md §4.2).</summary>
    public static ValueTask<SimResponse> Search(PatientRequest request)
    {
        var filter = SearchFilter.Parse(request.Http.Body);
        return Listed(request, (request, message) => filter.Takes(message, request.Veteran));
    }

    public static ValueTask<SimResponse> Threads(PatientRequest request)
    {
        var page = Query(request, "pageNumber", 1, SmError.PageNumber);
        var size = Query(request, "pageSize", 10, SmError.PageSize);
        if (size > LargestThreadPage)
            throw new SmException(SmError.PageSizeExceeds);

        var order = ThreadOrder.Parse(request.Http.QueryText("sortField"), request.Http.QueryText("sortOrder"), request.Veteran);
        return request.InMailbox(mailbox =>
        {
            RequireFolder(mailbox, request.Id);
            var oracleHealth = request.WantsOracleHealthMessages;
            var threads = mailbox.In(request.Id, oracleHealth)
                .GroupBy(message => message.ThreadId)
                .Select(thread => new MailThread(thread.First(), [.. mailbox.Thread(thread.Key, oracleHealth)]))
                .ToList();
            return SmJson.Array(
                order.Sort(threads).Skip((page - 1) * size).Take(size),
                (writer, thread) => ThreadListJson.Item(writer, thread, threads.Count, request.Veteran));
        });
    }

    private static ValueTask<SimResponse> Listed(PatientRequest request, Func<PatientRequest, MailMessage, bool> takes)
    {
        var page = request.Page("page", SmError.PageNumber);
        var size = request.Page("size", SmError.PageSize);
        if (size > LargestMessagePage)
            throw new SmException(SmError.PageSizeExceeds);

        return request.InMailbox(mailbox =>
        {
            RequireFolder(mailbox, request.Id);
            var found = mailbox.In(request.Id, request.WantsOracleHealthMessages)
                .Where(message => takes(request, message))
                .Skip((int)Math.Min((page - 1L) * size, int.MaxValue))
                .Take(size);
            return SmJson.ListOf("message", found, (writer, message) => MessageJson.ListItem(writer, message, request.Veteran));
        });
    }

    private static void RequireFolder(Mailbox mailbox, long id)
    {
        if (!mailbox.HasFolder(id))
            throw new SmException(SmError.EntityNotFound);
    }

    private static int Query(PatientRequest request, string name, int otherwise, SmError error) =>
        request.Http.QueryText(name) is not { } text ? otherwise
        : int.TryParse(text, out var number) && number is > 0 and < 1_000_000 ? number
        : throw new SmException(error);
}
