using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Mocks.Tests.Bff.Conformance;

/// <summary>Where the conformance suite may go: it sends messages.</summary>
public class BffAtUrlAllowed
{
    private static readonly Uri Staging = new("https://staging-api.example.test/");

    [Fact]
    public void This_machine() => BffAtUrl.Allow(new Uri("http://127.0.0.1:5081"), new TargetsFile(), named: null);

    [Fact]
    public void A_host_that_is_listed_and_named_again() => BffAtUrl.Allow(Staging, Listing(Staging), Staging.Host);

    [Fact]
    public void Not_one_that_is_listed_alone() => Assert.Contains(
        $"BFF_CONFORMANCE_TARGET={Staging.Host}", Assert.Throws<UsageException>(() => BffAtUrl.Allow(Staging, Listing(Staging), named: null)).Message, StringComparison.Ordinal);

    [Fact]
    public void Never_production()
    {
        var production = new Uri("https://api.va.gov/");
        Assert.Throws<UsageException>(() => BffAtUrl.Allow(production, Listing(production), production.Host));
    }

    private static TargetsFile Listing(Uri target) => new() { Hosts = [target.Host] };
}
