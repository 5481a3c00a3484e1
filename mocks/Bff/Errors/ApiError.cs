using System.Text.Json.Serialization;

namespace SecureMessaging.Mocks.Bff.Errors;

/// <summary>One error as vets-api tells it; code and status are strings there.</summary>
public sealed record ApiError(string Title, string Detail, string Code, string Status)
{
    /// <summary>Where in the request the fault lies, or what MHV said for developers.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public object? Source { get; init; }
}
