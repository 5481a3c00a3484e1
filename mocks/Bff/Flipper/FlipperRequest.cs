using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Bff.Attachments;
using SecureMessaging.Mocks.Bff.Envelope;

namespace SecureMessaging.Mocks.Bff.Flipper;

/// <summary>A parameter of a call to Flipper's API: in a JSON body, a form or the query.</summary>
internal static class FlipperRequest
{
    public static async Task<string?> ReadAsync(HttpRequest request, string name)
    {
        var value = request.HasFormContentType
            ? (await UploadForm.ReadAsync(request))[name].ToString()
            : request.ContentLength is > 0 || request.Headers.TransferEncoding.Count > 0
                ? (await Parameters.ReadAsync(request)).Text(name)
                : null;
        value ??= request.Query[name];
        return string.IsNullOrWhiteSpace(value) ? null : value;
    }

    public static bool Asks(HttpRequest request, string name) => request.Query[name] == "true";

    public static IReadOnlyList<string>? Keys(HttpRequest request) =>
        request.Query["keys"].ToString() is { Length: > 0 } keys ? keys.Split(',') : null;
}
