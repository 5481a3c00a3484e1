using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SecureMessaging.Mocks.Bff.Envelope;
using SecureMessaging.Mocks.Bff.Errors;
using SecureMessaging.Mocks.Bff.Messages;
using SecureMessaging.Mocks.Bff.Session;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Folders;

/// <summary>Folders and searching one (my_health/v1/folders_controller.rb).</summary>
internal static class FoldersEndpoints
{
    public static void Map(IEndpointRouteBuilder messaging)
    {
        messaging.MapGet("folders", ListAsync);
        messaging.MapGet("folders/{id:long}", ShowAsync);
        messaging.MapPost("folders", CreateAsync);
        messaging.MapPut("folders/{id:long}", RenameAsync);
        messaging.MapDelete("folders/{id:long}", DeleteAsync);
        messaging.MapPost("folders/{id:long}/search", SearchAsync);
    }

    private static async Task<IResult> ListAsync(MessagingRequest caller, HttpRequest request, CancellationToken cancellationToken)
    {
        var folders = await caller.SmApi.GetFoldersAsync(cancellationToken);
        var page = FolderPage.Of(request, folders.Count);
        return new Rendered(new Document(page.Take(folders).Select(folder => Present(folder, request)).ToArray())
        {
            Meta = page.Meta,
            Links = page.Links(SelfAddress.Of(request)),
        });
    }

    private static async Task<IResult> ShowAsync(long id, MessagingRequest caller, HttpRequest request, CancellationToken cancellationToken) =>
        new Rendered(new Document(Present(await caller.SmApi.GetFolderAsync(id, cancellationToken), request)));

    private static async Task<IResult> CreateAsync(MessagingRequest caller, HttpRequest request)
    {
        var folder = await caller.SmApi.CreateFolderAsync(await NameAsync(request), caller.Stopping);
        return new Rendered(new Document(Present(folder, request)), StatusCodes.Status201Created);
    }

    // 201 for a renaming too.
    private static async Task<IResult> RenameAsync(long id, MessagingRequest caller, HttpRequest request)
    {
        await caller.SmApi.RenameFolderAsync(id, await NameAsync(request), caller.Stopping);
        var folder = await caller.SmApi.GetFolderAsync(id, caller.Stopping);
        return new Rendered(new Document(Present(folder, request)), StatusCodes.Status201Created);
    }

    private static async Task<IResult> DeleteAsync(long id, MessagingRequest caller)
    {
        await caller.SmApi.DeleteFolderAsync(id, caller.Stopping);
        return Results.NoContent();
    }

    private static async Task<IResult> SearchAsync(
        long id, MessagingRequest caller, HttpRequest request, MessageDocuments documents, CancellationToken cancellationToken)
    {
        var wanted = await Parameters.ReadAsync(request);
        var found = await caller.SmApi.SearchAsync(id, Search(wanted), cancellationToken);
        return new Rendered(documents.List(found, request));
    }

    private static SmMessageSearch Search(Parameters wanted) => new()
    {
        ExactMatch = wanted.Flag("exact_match"),
        Sender = wanted.Text("sender"),
        Subject = wanted.Text("subject"),
        Category = wanted.Text("category"),
        Recipient = wanted.Text("recipient"),
        FromDate = wanted.Text("from_date"),
        ToDate = wanted.Text("to_date"),
        MessageId = wanted.Text("message_id"),
    };

    private static async Task<string> NameAsync(HttpRequest request)
    {
        var name = (await Parameters.ReadAsync(request)).Require("folder").Text("name");
        return string.IsNullOrWhiteSpace(name) ? throw Validation.Blank("name") : name;
    }

    private static Resource Present(SmFolder folder, HttpRequest request) =>
        new(folder.Id.ToString(), "folders", new FolderAttributes(folder.Name, folder.Count, folder.UnreadCount, folder.SystemFolder, folder.Id))
        {
            Links = new SelfLink(SelfAddress.Messaging(request, $"folders/{folder.Id}")),
        };
}
