using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;
using SecureMessaging.Population;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.Tests.Domain.Population;

public class SyntheticPopulationTests
{
    private static readonly SyntheticPopulation Veterans = new();

    private static readonly Gen<long> Indices = Gen.Long[0, 999_999];

    private static readonly JsonSerializerOptions GoldenJson = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    [Fact]
    public void The_same_seed_and_index_give_the_same_patient_as_ever()
    {
        var golden = Path.Combine(AppContext.BaseDirectory, "Domain", "Population", "golden-veterans.json");
        var references = new[] { "0", "1", "17", "999999", "vista-single", "hybrid-six-systems:3", "stage-edge-in", "odd-names", "recent-five:1" };
        var actual = JsonSerializer.Serialize(references.ToDictionary(reference => reference, reference => Summary(Veterans.Find(reference))), GoldenJson);

        Assert.Equal(File.ReadAllText(golden).ReplaceLineEndings("\n").TrimEnd(), actual);
    }

    [Fact]
    public void A_patient_does_not_depend_on_who_was_made_before()
    {
        Indices.Sample(index =>
        {
            var early = Summary(new SyntheticPopulation().Veteran(index));
            Veterans.Veteran(index + 1 < 1_000_000 ? index + 1 : 0);
            return JsonSerializer.Serialize(early) == JsonSerializer.Serialize(Summary(Veterans.Veteran(index)));
        }, iter: 20);
    }

    [Fact]
    public void Another_seed_gives_other_people() =>
        Assert.NotEqual(Veterans.Veteran(7).Email, new SyntheticPopulation(new(Seed: 43)).Veteran(7).Email);

    [Fact]
    public void Every_system_s_id_leads_back_to_the_patient()
    {
        Indices.Sample(index =>
            VeteranIds.FromMhvCorrelationId(VeteranIds.MhvCorrelationId(index)) == index
            && VeteranIds.FromOracleHealthPatientId(VeteranIds.OracleHealthPatientId(index)) == index);
    }

    [Fact]
    public void Every_patient_can_write_to_someone_at_each_facility()
    {
        Indices.Sample(index =>
        {
            var veteran = Veterans.Veteran(index);
            return veteran.Facilities.All(facility => veteran.Associations.Any(association => association.Allowed && association.Team.Facility == facility));
        });
    }

    [Fact]
    public void A_team_is_on_the_record_its_facility_is_on()
    {
        Assert.All(Veterans.Teams.All, team => Assert.Equal(
            (team.Facility.EhrOn(PopulationOptions.DefaultAsOf), team.Ehr == Ehr.OracleHealth),
            (team.Ehr, team.PoolId is not null)));
    }

    [Fact]
    public void Before_its_move_a_facility_is_on_VistA()
    {
        var before = new SyntheticPopulation(new(AsOf: new(2026, 4, 9)));
        var annArbor = FacilityList.All.Single(facility => facility.StationNumber == "506");
        Assert.All(before.Teams.At(annArbor), team => Assert.Equal(Ehr.Vista, team.Ehr));
    }

    [Fact]
    public void About_one_patient_in_eight_is_first_of_all_on_Oracle_Health()
    {
        var share = Enumerable.Range(0, 20_000).Count(i => Veterans.Veteran(i).Facilities[0].EhrOn(PopulationOptions.DefaultAsOf) == Ehr.OracleHealth) / 20_000.0;
        Assert.InRange(share, 0.11, 0.13);
    }

    [Fact]
    public void Ids_of_teams_are_unique() =>
        Assert.Equal(Veterans.Teams.All.Count, Veterans.Teams.All.Select(team => team.Id).Distinct().Count());

    [Fact]
    public void No_two_messages_were_sent_on_one_day_so_that_newest_first_is_one_order() =>
        Indices.Sample(index => Veterans.Veteran(index).Sent.Select(sent => sent.DaysAgo) is var days && days.SequenceEqual(days.Distinct().Order()));

    [Fact]
    public void Every_e_mail_is_recognisably_synthetic() => Indices.Sample(index => Veterans.Veteran(index).Email.EndsWith("@synthetic.example", StringComparison.OrdinalIgnoreCase));

    private static object Summary(Veteran veteran) => new
    {
        veteran.Index,
        veteran.FirstName,
        veteran.LastName,
        veteran.Email,
        veteran.MhvCorrelationId,
        veteran.Icn,
        Facilities = veteran.Facilities.Select(facility => facility.StationNumber),
        Teams = veteran.Associations.Select(association => $"{association.Team.Id} {association.Team.DisplayName}{(association.Blocked ? " (blocked)" : "")}{(association.Preferred ? "" : " (not preferred)")}"),
        Sent = veteran.Sent.Select(sent => $"{sent.DaysAgo} d ago to {sent.Team.Id}: {sent.Category} {sent.Subject}"),
        Signature = veteran.Signature?.Name,
    };
}
