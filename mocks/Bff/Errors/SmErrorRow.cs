namespace SecureMessaging.Mocks.Bff.Errors;

/// <summary>A row of the table of SM errors: what an SM code becomes on the way out.</summary>
public sealed record SmErrorRow(string Code, int Status, string Title, string Detail);
