using SecureMessaging.Contracts.Tests.Fixtures;
using SecureMessaging.Contracts.Verification;
using SecureMessaging.Contracts.Verification.Pacts;
using SecureMessaging.Contracts.Verification.Records;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Contracts.Tests.Verification;

public sealed class CanIDeployTests : IDisposable
{
    private static readonly DateTimeOffset At = new(2026, 6, 2, 12, 0, 0, TimeSpan.Zero);
    private static readonly Verifier Real = new("vets-api", "9f2c1ab", IsStandIn: false);
    private static readonly Verifier StandIn = new("vets-api", null, IsStandIn: true);

    private readonly TemporaryFolder _folder = new();

    private RecordStore Records => new(_folder.Directory);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Yes_when_every_pact_was_kept_in_its_present_content()
    {
        Keep("cafe", Real, ContractResult.Passed);

        Assert.True(Ask().Yes);
    }

    [Fact]
    public void No_when_the_pact_has_changed_since()
    {
        Keep("0ldc0ntent", Real, ContractResult.Passed);

        Assert.Contains("never verified in this content", Reason(Ask()), StringComparison.Ordinal);
    }

    [Fact]
    public void No_when_only_a_part_was_verified_and_what_was_not_is_named()
    {
        Records.Keep(Record("cafe", Real, ContractResult.Passed) with { Interactions = 3, NotVerified = ["the folders", "the inbox"] });

        Assert.Contains("only 1 of 3 verified, and kept, by vets-api 9f2c1ab; not verified: the folders; the inbox.", Reason(Ask()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_provider_may_be_deployed_in_the_version_that_was_verified()
    {
        Keep("cafe", Real, ContractResult.Passed);

        Assert.True(AskForProvider("9f2c1ab").Yes);
    }

    [Fact]
    public void A_provider_may_not_be_deployed_in_another_version()
    {
        Keep("cafe", Real, ContractResult.Passed);

        Assert.Contains("last verified by vets-api 9f2c1ab, which says nothing of 0ther", Reason(AskForProvider("0ther")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_provider_is_not_asked_about_without_a_version(string? version)
    {
        Keep("cafe", Real, ContractResult.Passed);

        Assert.Contains("--version", Assert.Throws<UsageException>(() => AskForProvider(version)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_when_it_was_not_kept()
    {
        Keep("cafe", Real, ContractResult.Failed);

        Assert.Contains("not kept by vets-api 9f2c1ab", Reason(Ask()), StringComparison.Ordinal);
    }

    [Fact]
    public void No_when_only_a_stand_in_kept_it()
    {
        Keep("cafe", StandIn, ContractResult.Passed);

        Assert.Contains("verified by a stand-in for vets-api only", Reason(Ask()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stand_ins_word_is_taken_only_where_asked_to()
    {
        Keep("cafe", StandIn, ContractResult.Passed);

        Assert.True(CanIDeploy.Ask("va-gov-web", null, [Pact()], Records, standInsCount: true).Yes);
    }

    [Fact]
    public void What_a_stand_in_kept_never_hides_that_the_real_one_did_not()
    {
        Keep("cafe", StandIn, ContractResult.Passed);
        Keep("cafe", Real, ContractResult.Failed);

        Assert.False(CanIDeploy.Ask("va-gov-web", null, [Pact()], Records, standInsCount: true).Yes);
    }

    [Fact]
    public void No_for_somebody_with_no_part_in_any_pact()
    {
        var answer = CanIDeploy.Ask("somebody-else", null, [Pact()], Records, standInsCount: false);

        Assert.Contains("has a part in no pact", Reason(answer), StringComparison.Ordinal);
    }

    private static string Reason(DeployAnswer answer)
    {
        Assert.False(answer.Yes);
        return answer.Reasons.Single().Text;
    }

    private static PactDocument Pact() => new(new FileInfo("pact.json"), "va-gov-web", "vets-api", "cafe".PadRight(64, '0'), []);

    private DeployAnswer Ask() => CanIDeploy.Ask("va-gov-web", null, [Pact()], Records, standInsCount: false);

    private DeployAnswer AskForProvider(string? version) => CanIDeploy.Ask("vets-api", version, [Pact()], Records, standInsCount: false);

    private void Keep(string hash, Verifier by, string result) => Records.Keep(Record(hash, by, result));

    private static VerificationRecord Record(string hash, Verifier by, string result) =>
        new(hash.PadRight(64, '0'), "va-gov-web", "vets-api", by, result, Interactions: 1, Verified: 1, At);
}
