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

    [Fact]
    public void A_send_that_the_second_hop_refused_leaves_what_was_accepted_earlier_to_the_earlier_one()
    {
        var trails = MessageTrails.Of(
            Journal(Send(20), Send(30)),
            Journal(Relayed(19, milliseconds: 3), Relayed(30, milliseconds: 4, status: 500)),
            [Accepted(19, "B", EhrName.OracleHealth)]);

        Assert.Equal([(null, 500), ("B", 201)], trails.Select(trail => (trail.StationNumber, trail.Second?.Status)));
    }

    [Fact]
    public void A_send_whose_answer_was_lost_keeps_what_was_accepted()
    {
        var trails = MessageTrails.Of(Journal(Send(20), Send(30, status: 0)), Journal(), [Accepted(19, "B"), Accepted(29, "C")]);

        Assert.Equal(["C", "B"], trails.Select(trail => trail.StationNumber));
    }

    [Theory]
    [InlineData("message-attach")]
    [InlineData("message-reply-attach")]
    [InlineData("message-renewal")]
    [InlineData("message-renewal-attach")]
    public void Whatever_sends_has_a_trail(string route) =>
        Assert.Equal("B", Assert.Single(MessageTrails.Of(Journal(Send(20, route)), Journal(), [Accepted(19, "B")])).StationNumber);

    private static object Send(int second, string route = "message-create", int status = 200) =>
        new { at = Start.AddSeconds(second), route, patient = Patient, status, milliseconds = 1500.0 };

    private static object Relayed(int second, double milliseconds, int status = 201) =>
        new { at = Start.AddSeconds(second), route = "outbox-send", patient = Patient, status, milliseconds };

    private static JsonElement Journal(params object[] requests) => JsonSerializer.SerializeToElement(new { requests });

    private static LedgerEntry Accepted(int second, string station, string ehr = EhrName.Vista) =>
        new(null, Patient, new JsonId("1"), 1, station, ehr, Start.AddSeconds(second), null, null, 0, "ACCEPTED");
}
