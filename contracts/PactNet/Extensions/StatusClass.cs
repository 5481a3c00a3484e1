namespace SecureMessaging.Contracts.PactCore;

/// <summary>The core's classes of HTTP status.</summary>
public enum StatusClass
{
    Information,
    Success,
    Redirect,
    ClientError,
    ServerError,
    NonError,
    Error,
}
