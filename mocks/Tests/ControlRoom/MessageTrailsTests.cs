using System.Text.Json;
using SecureMessaging.Mocks.Stack.ControlRoom;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Mocks.Tests.ControlRoom;

public sealed class MessageTrailsTests
{
    private const long Patient = 7;

    private static readonly DateTimeOffset Start = new(2026, 7, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_send_that_left_the_journal_leaves_the_ledger_of_the_others_in_place()
    {
        var trails = MessageTrails.Of(Journal(Send(20), Send(30)), Journal(), [Accepted(9, "A"), Accepted(19, "B"), Accepted(29, "C")]);

        Assert.Equal(["C", "B"], trails.Select(trail => trail.StationNumber));
    }

    [Fact]
    public void A_second_hop_that_left_its_journal_leaves_the_others_in_place()
    {
        var trails = MessageTrails.Of(
            Journal(Send(20), Send(30)), Journal(Relayed(29, milliseconds: 3)), [Accepted(19, "B", EhrName.OracleHealth), Accepted(29, "C", EhrName.OracleHealth)]);

        Assert.Equal([3, null], trails.Select(trail => trail.Second?.Milliseconds));
    }

    private static object Send(int second) =>
        new { at = Start.AddSeconds(second), route = "message-create", patient = Patient, status = 200, milliseconds = 1.0 };

    private static object Relayed(int second, double milliseconds) =>
        new { at = Start.AddSeconds(second), route = "outbox-send", patient = Patient, status = 200, milliseconds };

    private static JsonElement Journal(params object[] requests) => JsonSerializer.SerializeToElement(new { requests });

    private static LedgerEntry Accepted(int second, string station, string ehr = EhrName.Vista) =>
        new(null, Patient, new JsonId("1"), 1, station, ehr, Start.AddSeconds(second), null, null, 0, "ACCEPTED");
}
