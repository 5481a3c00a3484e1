using Microsoft.Extensions.Time.Testing;
using SecureMessaging.Mocks.Host.Ledger;

namespace SecureMessaging.Mocks.Tests.Host;

public sealed class DeliveryLedgerTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void A_delivery_is_pending_until_it_is_due()
    {
        var ledger = new DeliveryLedger(_clock);
        ledger.Accept(Entry(1), new DeliveryPlan(_clock.GetUtcNow() + TimeSpan.FromSeconds(5), 7));
        Assert.Equal((1, LedgerStatus.Accepted), Seen(ledger));
        _clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal((0, LedgerStatus.Delivered), Seen(ledger));
    }

    [Fact]
    public void A_delivery_is_dated_when_it_was_due_however_late_one_looks()
    {
        var due = _clock.GetUtcNow() + TimeSpan.FromSeconds(5);
        var ledger = new DeliveryLedger(_clock);
        ledger.Accept(Entry(1), new DeliveryPlan(due, 7));
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(due, ledger.Read(0).Entries.Single().DeliveredAt);
    }

    [Fact]
    public void A_dropped_message_stays_accepted_and_keeps_nobody_waiting()
    {
        var ledger = new DeliveryLedger(_clock);
        ledger.Accept(Entry(1), DeliveryPlan.Never(7));
        Assert.Equal((0, LedgerStatus.Accepted), Seen(ledger));
        Assert.Equal(1, ledger.Totals().Dropped);
    }

    [Fact]
    public void A_message_unfit_for_filing_has_failed()
    {
        var ledger = new DeliveryLedger(_clock);
        ledger.Accept(Entry(1), new DeliveryPlan(_clock.GetUtcNow(), 7, 0));
        Assert.Equal((0, LedgerStatus.Failed), Seen(ledger));
    }

    [Fact]
    public void Each_fate_has_its_count()
    {
        Assert.Equal(new LedgerTotals(1, 1, 0, 0, 0, 0), TotalsOf(new DeliveryPlan(_clock.GetUtcNow(), 7)));
        Assert.Equal(new LedgerTotals(1, 1, 0, 1, 0, 0), TotalsOf(new DeliveryPlan(_clock.GetUtcNow(), 7, 3)));
        Assert.Equal(new LedgerTotals(1, 1, 0, 0, 1, 0), TotalsOf(new DeliveryPlan(_clock.GetUtcNow(), 8)));
        Assert.Equal(new LedgerTotals(1, 0, 1, 0, 0, 0), TotalsOf(new DeliveryPlan(_clock.GetUtcNow(), 8, 0)));
        Assert.Equal(new LedgerTotals(1, 0, 0, 0, 0, 1), TotalsOf(DeliveryPlan.Never(7)));
    }

    [Fact]
    public void Totals_count_what_fell_due_since_anybody_looked()
    {
        var ledger = new DeliveryLedger(_clock);
        ledger.Accept(Entry(1), new DeliveryPlan(_clock.GetUtcNow() + TimeSpan.FromSeconds(1), 7));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, ledger.Totals().Delivered);
    }

    [Fact]
    public void Entries_are_found_by_key_and_by_patient()
    {
        var ledger = new DeliveryLedger(_clock);
        ledger.Accept(Entry(1) with { Key = "[r/u/1]" }, DeliveryPlan.Never(7));
        ledger.Accept(Entry(2) with { Key = "[r/u/2]", Patient = 2 }, DeliveryPlan.Never(7));
        ledger.Accept(Entry(3) with { Patient = 2 }, DeliveryPlan.Never(7));
        Assert.Equal([2], ledger.Read(0, key: "[r/u/2]").Entries.Select(entry => entry.MessageId));
        Assert.Equal([2, 3], ledger.Read(0, patient: 2).Entries.Select(entry => entry.MessageId));
        Assert.Equal(3, ledger.Read(0).Entries.Count);
    }

    [Fact]
    public void Clearing_forgets_entries_deliveries_and_counts()
    {
        var ledger = new DeliveryLedger(_clock);
        ledger.Accept(Entry(1), new DeliveryPlan(_clock.GetUtcNow() + TimeSpan.FromSeconds(1), 7));
        ledger.Clear();
        Assert.Equal((0, 0), (ledger.Read(0).Entries.Count, ledger.Read(0).Pending));
        Assert.Equal(new LedgerTotals(0, 0, 0, 0, 0, 0), ledger.Totals());
    }

    [Fact]
    public void Clearing_one_patient_keeps_the_others_and_every_count()
    {
        var ledger = new DeliveryLedger(_clock);
        ledger.Accept(Entry(1), DeliveryPlan.Never(7));
        ledger.Accept(Entry(2) with { Patient = 2 }, DeliveryPlan.Never(7));
        ledger.Clear(patient: 1);
        Assert.Equal([2], ledger.Read(0).Entries.Select(entry => entry.MessageId));
        Assert.Equal(2, ledger.Totals().Accepted);
    }

    [Fact]
    public void A_full_ledger_forgets_its_oldest_entries_and_no_count()
    {
        var ledger = new DeliveryLedger(_clock, capacity: 10);
        for (var i = 0; i < 25; i++)
            ledger.Accept(Entry(i), new DeliveryPlan(_clock.GetUtcNow() + TimeSpan.FromSeconds(i), 7));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(Enumerable.Range(15, 10).Select(i => (long)i), ledger.Read(0).Entries.Select(entry => entry.MessageId));
        Assert.Equal((25, 25), (ledger.Totals().Accepted, ledger.Totals().Delivered));
    }

    [Theory]
    [InlineData(0, 15)]
    [InlineData(5, 10)]
    [InlineData(20, 0)]
    public void A_reader_is_told_how_many_of_the_entries_asked_for_are_forgotten(long since, long forgotten)
    {
        var ledger = new DeliveryLedger(_clock, capacity: 10);
        for (var i = 0; i < 25; i++)
            ledger.Accept(Entry(i), DeliveryPlan.Never(7));
        Assert.Equal(forgotten, ledger.Read(since).Forgotten);
    }

    [Fact]
    public void What_was_cleared_on_purpose_is_not_forgotten()
    {
        var ledger = new DeliveryLedger(_clock, capacity: 10);
        for (var i = 0; i < 25; i++)
            ledger.Accept(Entry(i), DeliveryPlan.Never(7));
        ledger.Clear();
        ledger.Accept(Entry(25), DeliveryPlan.Never(7));
        Assert.Equal((0, 1), (ledger.Read(0).Forgotten, ledger.Read(0).Entries.Count));
    }

    [Fact]
    public void Who_asks_from_beyond_the_end_is_told_the_end()
    {
        var ledger = new DeliveryLedger(_clock);
        ledger.Accept(Entry(1), DeliveryPlan.Never(7));
        Assert.Equal(1, ledger.Read(long.MaxValue).Next);
    }

    [Fact]
    public void A_forgotten_entry_that_is_misrouted_is_counted()
    {
        var ledger = new DeliveryLedger(_clock, capacity: 1);
        ledger.Accept(Entry(1), new DeliveryPlan(_clock.GetUtcNow() + TimeSpan.FromSeconds(1), 8));
        ledger.Accept(Entry(2), DeliveryPlan.Never(7));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, ledger.Totals().Misrouted);
    }

    [Fact]
    public void Pages_follow_one_another_without_gap_or_overlap()
    {
        var ledger = new DeliveryLedger(_clock);
        for (var i = 0; i < 7; i++)
            ledger.Accept(Entry(i), DeliveryPlan.Never(7));
        var first = ledger.Read(0, limit: 3);
        var second = ledger.Read(first.Next, limit: 10);
        Assert.Equal(3, first.Entries.Count);
        Assert.Equal(Enumerable.Range(0, 7).Select(i => (long)i), first.Entries.Concat(second.Entries).Select(entry => entry.MessageId));
    }

    [Theory]
    [InlineData("Hello [run-1/a.b@synthetic.example/12] there", "[run-1/a.b@synthetic.example/12]")]
    [InlineData("[not a tag] [r/u/1] [r/u/2]", "[r/u/1]")]
    [InlineData("<p>[r/u/3]</p>", "[r/u/3]")]
    [InlineData("nothing [here/neither]", null)]
    [InlineData(null, null)]
    public void The_first_tag_of_a_body_is_the_key(string? body, string? key) => Assert.Equal(key, MessageTag.Find(body));

    private LedgerTotals TotalsOf(DeliveryPlan plan)
    {
        var ledger = new DeliveryLedger(_clock);
        ledger.Accept(Entry(1), plan);
        return ledger.Totals();
    }

    private static LedgerEntry Entry(long message) => new(0, null, 1, message, 7, "668", "vista", DateTimeOffset.UnixEpoch);

    private static (int Pending, LedgerStatus Status) Seen(DeliveryLedger ledger)
    {
        var page = ledger.Read(0);
        return (page.Pending, page.Entries.Single().Status);
    }
}
