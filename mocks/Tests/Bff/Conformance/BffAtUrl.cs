using SecureMessaging.Runtime.Provisioning;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Mocks.Tests.Bff.Conformance;

/// <summary>
/// Whatever serves at <c>BFF_CONFORMANCE_URL</c>. A site without <c>/__harness/sign-in</c> also needs a session: <c>BFF_CONFORMANCE_COOKIE</c>,
/// of a test user with a VistA and an Oracle Health care team. The suite sends messages, so beyond this machine the host must be in
/// <c>targets.json</c> and be named again in <c>BFF_CONFORMANCE_TARGET</c>.
/// </summary>
public sealed class BffAtUrl : BffTarget
{
    private static readonly string? Address = Environment.GetEnvironmentVariable("BFF_CONFORMANCE_URL");
    private static readonly string? Cookie = Environment.GetEnvironmentVariable("BFF_CONFORMANCE_COOKIE");

    private static readonly string? Named = Environment.GetEnvironmentVariable("BFF_CONFORMANCE_TARGET");

    /// <summary>Whether there is such an address.</summary>
    public static bool IsGiven => Address is not null;

    protected override Uri Url => new(Address!);

    public override ValueTask InitializeAsync()
    {
        if (IsGiven)
            Allow(Url, TargetsFile.Read(new(Path.Combine(RepositoryRoot.Path, "targets.json"))), Named);
        return base.InitializeAsync();
    }

    internal static void Allow(Uri url, TargetsFile targets, string? named) => TargetGuard.Allow(url, targets.Hosts, named, "BFF_CONFORMANCE_TARGET=");

    protected override Task<HttpResponseMessage> SignInAsync(HttpClient client)
    {
        if (Cookie is null)
            return base.SignInAsync(client);

        client.DefaultRequestHeaders.Add("Cookie", Cookie);
        return client.GetAsync("/v0/user");
    }
}
