using System.Text.Json;
using CsCheck;
using SecureMessaging.Mocks.Host.Control;
using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Rollback;

namespace SecureMessaging.Rollout.Tests.Rehearsal;

public class Faults_of_a_rollback
{
    // The faults of a simulator draw their chances from the run's seed: what strikes at one seed only makes a rehearsal a matter of luck.
    [Fact]
    public void They_strike_every_user_they_are_meant_for_at_every_seed() => Gen.ULong.Sample(seed =>
        Strikes(CohortFault.Refusing("draft-save", percent: 100), seed, "draft-save", Ehr.Vista)
        && Strikes(CohortFault.Refusing("draft-save", percent: 100, Ehr.OracleHealth), seed, "draft-save", Ehr.OracleHealth));

    [Fact]
    public void They_spare_the_other_record() =>
        Assert.False(Strikes(CohortFault.Refusing("message-create", percent: 100, Ehr.Vista), 1, "message-create", Ehr.OracleHealth));

    [Fact]
    public void They_spare_users_outside_the_percentage() =>
        Assert.False(Strikes(CohortFault.Refusing("message-create", percent: 0), 1, "message-create", Ehr.Vista));

    private static bool Strikes(string order, ulong seed, string route, Ehr recipient)
    {
        var faults = new FaultSet(TimeProvider.System, seed);
        faults.Offer(HttpFaults.At([new(route, EhrName.All)], TimeProvider.System));
        faults.Replace(JsonSerializer.Deserialize<FaultsDocument>(order, JsonSerializerOptions.Web)!.Faults!);
        return faults.Strike<IFault>(new(route, "user@synthetic.example", EhrName.Of(recipient))) is not null;
    }
}
