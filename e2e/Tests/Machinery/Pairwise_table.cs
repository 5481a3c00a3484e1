using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Toggles;

namespace SecureMessaging.E2E.Tests.Machinery;

public sealed class Pairwise_table
{
    private static readonly Dictionary<string, Func<PairwiseRow, object>> Factors = new()
    {
        ["side"] = row => row.Side,
        ["record"] = row => row.Ehr,
        ["screen"] = row => row.Phone,
        ["way in"] = row => row.Persona,
    };

    public static TheoryData<string, string> Pairs =>
        [.. from one in Factors.Keys from other in Factors.Keys where string.CompareOrdinal(one, other) < 0 select (one, other)];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_pair_of_values_occurs(string one, string other)
    {
        var rows = PairwiseJourneys.Table;
        var wanted = rows.Select(Factors[one]).Distinct().Count() * rows.Select(Factors[other]).Distinct().Count();
        Assert.Equal(wanted, rows.Select(row => (Factors[one](row), Factors[other](row))).Distinct().Count());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_stage_between_has_all_sides_records_and_screens(int place)
    {
        var rows = PairwiseJourneys.Table.Where(row => row.Place == place).ToList();
        Assert.Equal((3, 2, 2), (rows.Select(row => row.Side).Distinct().Count(), rows.Select(row => row.Ehr).Distinct().Count(), rows.Select(row => row.Phone).Distinct().Count()));
    }

    [Fact]
    public void Every_row_is_walked_at_its_stage() =>
        Assert.Equal(PairwiseJourneys.Table.Count, new[] { 0, 5, 25, 50, 75, 100 }.Sum(percent => JourneyCatalogue.ForStage(percent, JourneyProfile.Pairwise).Count));

    [Theory]
    [InlineData("10", "10")]
    [InlineData("5.5", "100")]
    public void A_stage_at_other_percentages_is_walked_by_its_place_in_the_ramp(string curated, string recent) =>
        Assert.Equal(3, JourneyCatalogue.ForStage(1, new(Percentage.Parse(curated), Percentage.Parse(recent)), JourneyProfile.Pairwise).Count);

    [Theory]
    [InlineData("5", true)]
    [InlineData("5.5", false)]
    public void Users_at_an_edge_are_walked_where_the_percentage_is_exactly_theirs(string curated, bool walked) => Assert.Equal(
        walked,
        JourneyCatalogue.ForStage(1, new(Percentage.Parse(curated), Percentage.Hundred), JourneyProfile.All).Any(journey => journey.User.Persona.StartsWith("stage-edge", StringComparison.Ordinal)));

    [Fact]
    public void Nobody_outside_RECENT_is_wanted_where_all_have_it() => Assert.DoesNotContain(
        JourneyCatalogue.ForStage(1, new(Percentage.Of(5), Percentage.Hundred), JourneyProfile.All), journey => journey.User.Recent == false);

    [Fact]
    public void Names_are_unique_within_a_stage() =>
        Assert.All(new[] { 0, 5, 25, 50, 75, 100 }, percent =>
        {
            var names = JourneyCatalogue.ForStage(percent, JourneyProfile.All).Select(journey => journey.Name).ToList();
            Assert.Equal(names.Count, names.Distinct().Count());
        });

    [Fact]
    public void Nobody_outside_is_wanted_at_100_and_nobody_inside_at_0()
    {
        Assert.DoesNotContain(JourneyCatalogue.ForStage(100, JourneyProfile.All), journey => journey.User.Curated == false);
        Assert.DoesNotContain(JourneyCatalogue.ForStage(0, JourneyProfile.All), journey => journey.User.Curated == true);
        Assert.True(StageToggles.At(0).Offers(UserWanted.NamedOnTheAllowList("hybrid")));
    }
}
