using System.Collections.Frozen;
using SecureMessaging.Mocks.SmApi.Errors;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Mocks.SmApi.Attachments;

/// <summary>What may be attached: types and sizes as vets-api documents them (sm-api-and-bff.md §4.1).</summary>
internal static class AttachmentRules
{
    private const int Megabyte = 1024 * 1024;

    // The antivirus industry's harmless test pattern, in two parts so that this file is not one.
    private static readonly byte[] TestVirus = [.. "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD"u8, .. "-ANTIVIRUS-TEST-FILE!"u8];

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["doc"] = "application/msword",
        ["docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ["gif"] = "image/gif",
        ["jpg"] = "image/jpeg",
        ["jpeg"] = "image/jpeg",
        ["jfif"] = "image/jpeg",
        ["pjpeg"] = "image/jpeg",
        ["pjp"] = "image/jpeg",
        ["pdf"] = "application/pdf",
        ["png"] = "image/png",
        ["rtf"] = "application/rtf",
        ["txt"] = "text/plain",
        ["xls"] = "application/vnd.ms-excel",
        ["xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // What Oracle Health takes, and the large path whoever the message is for (new-message-flow.md §5.2).
    private static readonly FrozenDictionary<string, string> MoreTypes = new Dictionary<string, string>(Types, StringComparer.OrdinalIgnoreCase)
    {
        ["bmp"] = "image/bmp",
        ["tiff"] = "image/tiff",
        ["tif"] = "image/tiff",
        ["ppt"] = "application/vnd.ms-powerpoint",
        ["pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        ["pps"] = "application/vnd.ms-powerpoint",
        ["ppsx"] = "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
        ["odt"] = "application/vnd.oasis.opendocument.text",
        ["mp4"] = "video/mp4",
        ["m4v"] = "video/x-m4v",
        ["mov"] = "video/quicktime",
        ["wmv"] = "video/x-ms-wmv",
        ["mpg"] = "video/mpeg",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="SmException">122: the extension is none of those allowed to anybody.</exception>
    public static string MimeType(string name) => MoreTypes.TryGetValue(Extension(name), out var type) ? type : throw new SmException(SmError.AttachmentType);

    /// <exception cref="SmException">122: a file of a type that only Oracle Health takes, on the standard path to a team on VistA.</exception>
    public static void RequireTypes(IEnumerable<MessageAttachment> attachments, Ehr ehr)
    {
        if (ehr == Ehr.Vista && attachments.Any(file => file.LargeId is null && !Types.ContainsKey(Extension(file.Name))))
            throw new SmException(SmError.AttachmentType);
    }

    /// <exception cref="SmException">124: too many, or too large.</exception>
    public static void RequireSizes(IReadOnlyCollection<MessageAttachment> attachments, bool large)
    {
        var (count, each, total) = large ? (10, 25 * Megabyte, 25 * Megabyte) : (4, 6 * Megabyte, 10 * Megabyte);
        if (attachments.Count > count || attachments.Any(file => file.Size > each) || attachments.Sum(file => (long)file.Size) > total)
            throw new SmException(SmError.AttachmentSize);
    }

    /// <exception cref="SmException">172: the scan found something.</exception>
    public static void Scan(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf(TestVirus) >= 0)
            throw new SmException(SmError.Virus);
    }

    private static string Extension(string name) => Path.GetExtension(name).TrimStart('.');
}
