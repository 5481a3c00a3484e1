namespace SecureMessaging.Mocks.Bff.Errors;

/// <summary>Ends a request with these errors and this status.</summary>
public sealed class ApiErrorException(int status, IReadOnlyList<ApiError> errors) : Exception(errors[0].Detail)
{
    public ApiErrorException(int status, ApiError error)
        : this(status, [error])
    {
    }

    /// <summary>The HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>At least one.</summary>
    public IReadOnlyList<ApiError> Errors { get; } = errors;
}
