namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>A patient's session at the SM API.</summary>
public sealed record SmSession(string Token, DateTimeOffset Expires)
{
    // vets-api lib/sm/client_session.rb: a token about to lapse is not worth a call.
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(20);

    /// <summary>Whether the token is of no more use.</summary>
    public bool IsExpired(DateTimeOffset now) => Expires <= now + Margin;

    /// <inheritdoc/>
    public override string ToString() => $"SmSession {{ Expires = {Expires:O} }}";
}
