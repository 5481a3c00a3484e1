namespace SecureMessaging.Contracts.Expectations.Matching;

/// <summary>One part of a multipart/form-data body.</summary>
public sealed record MultipartPart(string Name, string ContentType, string Content, string? FileName = null);
