namespace SecureMessaging.Mocks.Tests.Bff.Conformance;

/// <summary>The suite against a BFF by URL, when one is given.</summary>
public sealed class BffAtUrlConforms : BffConformance, IClassFixture<BffAtUrl>
{
    public BffAtUrlConforms(BffAtUrl bff)
        : base(bff) => Assert.SkipUnless(BffAtUrl.IsGiven, "BFF_CONFORMANCE_URL names no BFF");
}
