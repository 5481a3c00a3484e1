namespace SecureMessaging.Mocks.Tests.Bff.Conformance;

/// <summary>
/// Whatever serves at <c>BFF_CONFORMANCE_URL</c>. A site without <c>/__harness/sign-in</c> also needs a session: <c>BFF_CONFORMANCE_COOKIE</c>,
/// of a test user with a VistA and an Oracle Health care team.
/// </summary>
public sealed class BffAtUrl : BffTarget
{
    private static readonly string? Address = Environment.GetEnvironmentVariable("BFF_CONFORMANCE_URL");
    private static readonly string? Cookie = Environment.GetEnvironmentVariable("BFF_CONFORMANCE_COOKIE");

    /// <summary>Whether there is such an address.</summary>
    public static bool IsGiven => Address is not null;

    protected override Uri Url => new(Address!);

    protected override Task<HttpResponseMessage> SignInAsync(HttpClient client)
    {
        if (Cookie is null)
            return base.SignInAsync(client);

        client.DefaultRequestHeaders.Add("Cookie", Cookie);
        return client.GetAsync("/v0/user");
    }
}
