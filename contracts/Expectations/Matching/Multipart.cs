using System.Text;
using PactNet;
using PactNet.Matchers;

namespace SecureMessaging.Contracts.Expectations.Matching;

/// <summary>
/// A multipart/form-data body. The core compares it part by part, JSON parts as JSON, whatever the boundary; so the header's boundary
/// is left free and the body is given as it would be sent.
/// </summary>
public static class Multipart
{
    private const string Boundary = "a-part-of-the-pact";

    public static IRequestBuilderV4 WithMultipart(this IRequestBuilderV4 request, params MultipartPart[] parts)
    {
        const string contentType = $"multipart/form-data; boundary={Boundary}";
        return request
            .WithHeader("Content-Type", Match.Regex(contentType, "multipart/form-data;.*boundary=.+"))
            .WithBody(Text(parts), contentType);
    }

    private static string Text(IEnumerable<MultipartPart> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append($"--{Boundary}\r\nContent-Disposition: form-data; name=\"{part.Name}\"");
            if (part.FileName is not null)
            {
                text.Append($"; filename=\"{part.FileName}\"");
            }

            text.Append($"\r\nContent-Type: {part.ContentType}\r\n\r\n{part.Content}\r\n");
        }

        return text.Append($"--{Boundary}--\r\n").ToString();
    }
}
