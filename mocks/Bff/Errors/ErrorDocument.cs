namespace SecureMessaging.Mocks.Bff.Errors;

/// <summary>The body of every error.</summary>
public sealed record ErrorDocument(IReadOnlyList<ApiError> Errors);
