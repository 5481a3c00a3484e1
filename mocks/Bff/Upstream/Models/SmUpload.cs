namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>A file on its way to the SM API.</summary>
/// <param name="FileName">As the browser gave it.</param>
/// <param name="ContentType">By its extension, not by what the browser said.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Open">Opens the bytes; may be called once per use.</param>
public sealed record SmUpload(string FileName, string ContentType, long Size, Func<Stream> Open);
