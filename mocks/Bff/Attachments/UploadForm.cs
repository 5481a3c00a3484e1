using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.StaticFiles;
using SecureMessaging.Mocks.Bff.Errors;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Attachments;

/// <summary>The multipart form of a message with files.</summary>
internal static class UploadForm
{
    private const int LargestField = 1024 * 1024;
    private const int MostFields = 64;

    private static readonly FileExtensionContentTypeProvider Types = new();

    public static async Task<IFormCollection> ReadAsync(HttpRequest request)
    {
        try
        {
            return await request.ReadFormAsync(
                new FormOptions { ValueCountLimit = MostFields, ValueLengthLimit = LargestField, MultipartBodyLengthLimit = long.MaxValue },
                request.HttpContext.RequestAborted);
        }
        // A form that breaks off is an IOException, as is the server's own refusal of too large a body, which has its own answer.
        catch (Exception e) when (e is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw ApiErrors.BadRequest("The multipart form could not be read.");
        }
    }

    public static IReadOnlyList<SmUpload> Files(IFormCollection form) =>
        [.. form.Files.Where(file => file.Name is "uploads[]" or "uploads").Select(ToUpload)];

    // The type follows from the extension; what the browser says is not asked.
    private static SmUpload ToUpload(IFormFile file)
    {
        var name = Path.GetFileName(file.FileName);
        return new(name, Types.TryGetContentType(name, out var type) ? type : "application/octet-stream", file.Length, file.OpenReadStream);
    }
}
