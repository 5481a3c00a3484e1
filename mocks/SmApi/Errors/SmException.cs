namespace SecureMessaging.Mocks.SmApi.Errors;

/// <summary>Ends an endpoint with an error of the SM API.</summary>
public sealed class SmException(SmError error) : Exception($"SM{error.Code}: {error.Message}")
{
    public SmError Error { get; } = error;
}
