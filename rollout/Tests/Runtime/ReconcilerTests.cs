using SecureMessaging.Population;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Teams;
using SecureMessaging.Runtime.Reconciliation;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Tests.Runtime;

public class ReconcilerTests
{
    private static readonly TeamDirectory Teams = new SyntheticPopulation().Teams;
    private static readonly TriageTeam Pool = Teams.All.First(team => team.Ehr == Ehr.OracleHealth);
    private static readonly TriageTeam OtherPool = Teams.All.Last(team => team.Ehr == Ehr.OracleHealth);

    [Fact]
    public void Told_sent_and_delivered_once_to_its_pool_is_sound()
    {
        var send = Reconcile(Told.Sent, Entry(Pool.PoolId));
        Assert.Equal((Delivered.Once, false, false), (send.Delivered, send.Lost, send.Misrouted));
    }

    [Fact]
    public void Told_sent_and_only_accepted_is_lost() => Assert.True(Reconcile(Told.Sent, Entry(null)).Lost);

    [Fact]
    public void Told_sent_and_unknown_to_every_ledger_is_lost() => Assert.True(Reconcile(Told.Sent).Lost);

    [Fact]
    public void Told_failed_and_not_delivered_is_a_plain_failure()
    {
        var send = Reconcile(Told.Failed);
        Assert.Equal((false, false), (send.Lost, send.DeliveredAfterError));
    }

    [Theory]
    [InlineData(Told.Failed)]
    [InlineData(Told.TimedOut)]
    public void Told_otherwise_yet_delivered_is_delivered_after_an_error(Told told) => Assert.True(Reconcile(told, Entry(Pool.PoolId)).DeliveredAfterError);

    [Fact]
    public void Two_accepted_messages_with_one_key_are_a_duplicate() => Assert.True(Reconcile(Told.Sent, Entry(Pool.PoolId), Entry(Pool.PoolId)).Duplicated);

    [Fact]
    public void One_message_delivered_twice_is_a_duplicate() => Assert.True(Reconcile(Told.Sent, Entry(Pool.PoolId) with { Deliveries = 2 }).Duplicated);

    [Fact]
    public void Delivery_to_the_pool_of_another_facility_is_misrouted() => Assert.True(Reconcile(Told.Sent, Entry(OtherPool.PoolId)).Misrouted);

    private static ReconciledSend Reconcile(Told told, params LedgerEntry[] entries) =>
        Reconciler.Match([new ToldSend("run/1/1", "new", Ehr.OracleHealth, Pool.Id, told)], entries, Teams).Single();

    private static LedgerEntry Entry(long? deliveredTo) => new(
        "run/1/1",
        Patient: 1,
        new JsonId("1"),
        Pool.PoolId!.Value,
        Pool.Facility.StationNumber,
        EhrName.OracleHealth,
        DateTimeOffset.UnixEpoch,
        deliveredTo is null ? null : DateTimeOffset.UnixEpoch,
        deliveredTo,
        deliveredTo is null ? 0 : 1,
        deliveredTo is null ? "ACCEPTED" : "DELIVERED");
}
