using SecureMessaging.Mocks.Bff.Errors;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Attachments;

/// <summary>How many files, and how large (app/models/message.rb). MB are 1024².</summary>
internal sealed record AttachmentLimits(int Files, long FileMegabytes, long TotalMegabytes)
{
    private const long Megabyte = 1024 * 1024;

    public static AttachmentLimits Standard { get; } = new(4, 6, 10);

    public static AttachmentLimits Large { get; } = new(10, 25, 25);

    public bool Allow(IReadOnlyList<SmUpload> uploads) =>
        uploads.Count <= Files && uploads.All(IsSmallEnough) && uploads.Sum(upload => upload.Size) <= TotalMegabytes * Megabyte;

    /// <exception cref="ApiErrorException">422 with vets-api's words for the first limit that is passed.</exception>
    public void Check(IReadOnlyList<SmUpload> uploads)
    {
        if (uploads.FirstOrDefault(upload => !IsSmallEnough(upload)) is { } tooLarge)
            throw Validation.Whole($"The {tooLarge.FileName} exceeds file size limit of {FileMegabytes}.0 MB");
        if (uploads.Sum(upload => upload.Size) > TotalMegabytes * Megabyte)
            throw Validation.Whole($"Total size of uploads exceeds {TotalMegabytes}.0 MB");
        if (uploads.Count > Files)
            throw Validation.Whole($"Total file count exceeds {Files} files");
    }

    private bool IsSmallEnough(SmUpload upload) => upload.Size <= FileMegabytes * Megabyte;
}
