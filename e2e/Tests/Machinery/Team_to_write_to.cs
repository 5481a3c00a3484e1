using SecureMessaging.E2E.Journeys.Steps;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.E2E.Tests.Machinery;

/// <summary>Whom a journey writes to that does not sign.</summary>
public sealed class Team_to_write_to
{
    // The population lists a team that wants a signature last; a site may list it first.
    private static readonly Veteran Signing = Reversed(new SyntheticPopulation().Find("signature-required"));

    private static TeamAssociation Signed => Signing.Associations.Single(association => association.Team.SignatureRequired);

    [Fact]
    public void The_first_that_wants_no_signature()
    {
        var first = Signing.Associations.First(association => association.Allowed && association.Team.Ehr == Signed.Team.Ehr);
        Assert.True(first.Team.SignatureRequired);
        Assert.Equal(
            Signing.Associations.First(association => association.Allowed && association.Team.Ehr == first.Team.Ehr && !association.Team.SignatureRequired).Team,
            Signing.TeamOn(first.Team.Ehr));
    }

    [Fact]
    public void One_that_wants_a_signature_where_there_is_no_other() => Assert.Equal(Signed.Team, (Signing with { Associations = [Signed] }).TeamOn(Signed.Team.Ehr));

    [Fact]
    public void None_where_the_pages_offer_none() =>
        Assert.Null((Signing with { Associations = [.. Signing.Associations.Select(association => association with { Blocked = true })] }).TeamOn(Ehr.Vista));

    [Theory]
    [InlineData("VHA SPO Release of Information Medical Records - Admin", true)]
    [InlineData("668_RELEASE_OF_INFORMATION", true)]
    [InlineData("Privacy Issue_Admin", true)]
    [InlineData("privacy issues admin", true)]
    [InlineData("Record AmendmentAdmin", true)]
    [InlineData("Privacy Issues", false)]
    [InlineData("Record Amendment - Clinical", false)]
    public void A_signature_is_wanted_by_name(string name, bool wanted) => Assert.Equal(wanted, SignaturePattern.Wants(name));

    private static Veteran Reversed(Veteran veteran) => veteran with { Associations = [.. veteran.Associations.Reverse()] };
}
