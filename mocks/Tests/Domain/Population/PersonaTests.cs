using SecureMessaging.Population;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Personas;
using SecureMessaging.Population.Veterans;
using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Tests.Domain.Population;

public class PersonaTests
{
    private static readonly SyntheticPopulation Veterans = new();

    public static TheoryData<string> Names => [.. Persona.All.Select(persona => persona.Name)];

    [Theory]
    [InlineData("vista-single", 1, 0)]
    [InlineData("vista-multi", 3, 0)]
    [InlineData("oh-single", 0, 1)]
    [InlineData("oh-multi", 0, 3)]
    [InlineData("hybrid", 1, 1)]
    [InlineData("hybrid-six-systems", 3, 3)]
    [InlineData("five-systems", 3, 2)]
    public void A_persona_belongs_to_the_facilities_its_name_says(string name, int vista, int oracleHealth)
    {
        var byRecord = Veterans.Find(name).Facilities.ToLookup(facility => facility.EhrOn(PopulationOptions.DefaultAsOf));
        Assert.Equal((vista, oracleHealth), (byRecord[Ehr.Vista].Count(), byRecord[Ehr.OracleHealth].Count()));
    }

    [Theory]
    [InlineData("recent-none", 0)]
    [InlineData("recent-one", 1)]
    [InlineData("recent-five", 5)]
    public void Recents_are_as_many_teams_as_the_name_says_all_within_six_months(string name, int count)
    {
        var sent = Veterans.Find(name).Sent;
        Assert.Equal((count, true), (sent.Select(earlier => earlier.Team.Id).Distinct().Count(), sent.All(earlier => earlier.DaysAgo < 181)));
    }

    [Fact]
    public void Blocks_are_what_the_names_say()
    {
        Assert.Single(Veterans.Find("team-blocked").Associations, association => association.Blocked);
        Assert.All(Veterans.Find("all-blocked").Associations, association => Assert.True(association.Blocked));
        var byFacility = Veterans.Find("facility-blocked").Associations.GroupBy(association => association.Team.Facility);
        Assert.Single(byFacility, facility => facility.All(association => association.Blocked));
        Assert.Empty(Veterans.Find("no-associations").Associations);
    }

    [Fact]
    public void One_team_wants_a_signature_where_the_name_says_so() =>
        Assert.Single(Veterans.Find("signature-required").Associations, association => association.Team.SignatureRequired);

    [Theory]
    [InlineData("stage-edge", 5)]
    [InlineData("stage-edge", 25)]
    [InlineData("stage-edge", 50)]
    [InlineData("stage-edge", 75)]
    public void Edge_personas_stand_just_inside_and_just_outside(string stem, int percent)
    {
        var suffix = percent == 5 ? "" : $"-{percent}";
        Assert.True(In($"{stem}-in{suffix}", percent));
        Assert.False(In($"{stem}-in{suffix}", percent, less: true));
        Assert.False(In($"{stem}-out{suffix}", percent));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Copies_differ_in_who_they_are_and_not_in_shape(string name)
    {
        var first = Veterans.Find(name);
        var second = Veterans.Find($"{name}:1");
        Assert.NotEqual((first.Email, first.Index), (second.Email, second.Index));
        Assert.Equal(Shape(first), Shape(second));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_index_of_a_persona_leads_back_to_it(string name)
    {
        var reference = PersonaReference.Parse($"{name}:2");
        Assert.Equal(reference, PersonaReference.FromIndex(reference.Index));
    }

    [Fact]
    public void An_unknown_persona_is_answered_with_those_there_are()
    {
        var unknown = Assert.Throws<UnknownVeteranException>(() => Veterans.Find("hybird"));
        Assert.StartsWith("There is no persona 'hybird'. Use one of: vista-single,", unknown.Message, StringComparison.Ordinal);
    }

    private static bool In(string persona, int percent, bool less = false) => PercentageOfActors.Includes(
        SecureMessagingToggles.CuratedListFlow,
        less ? Percentage.Parse($"{percent - 0.051}") : Percentage.Of(percent),
        Veterans.Find(persona).ActorId);

    private static string Shape(Veteran veteran) => string.Join(
        ' ',
        veteran.Facilities.Count,
        veteran.Sent.Count,
        veteran.Signature is not null,
        string.Join(',', veteran.Associations.Select(association => $"{association.Blocked}{association.Preferred}{association.Team.Ehr}{association.Team.SignatureRequired}")));
}
