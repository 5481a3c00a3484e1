namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>What identifies the BFF to the SM API (vets-api settings <c>mhv.sm.app_token</c> and <c>mhv.sm.x_api_key</c>).</summary>
/// <param name="AppToken">Sent only when a session is created.</param>
/// <param name="ApiKey">Sent with every call.</param>
public sealed record SmApiCredentials(string AppToken, string ApiKey)
{
    /// <summary>What the simulators accept; recognisably synthetic.</summary>
    public static SmApiCredentials Synthetic { get; } = new("synthetic-app-token", "synthetic-api-key");

    /// <inheritdoc/>
    public override string ToString() => "SmApiCredentials { *** }";
}
