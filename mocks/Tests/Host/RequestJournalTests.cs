using SecureMessaging.Mocks.Host.Journal;

namespace SecureMessaging.Mocks.Tests.Host;

public sealed class RequestJournalTests
{
    [Fact]
    public void The_last_requests_are_kept_in_order()
    {
        var journal = new RequestJournal(4);
        for (var i = 0; i < 10; i++)
            journal.Add(Entry(journal.NextNumber()));
        Assert.Equal([6, 7, 8, 9], journal.Since(0).Select(entry => entry.Number));
    }

    [Fact]
    public void A_reader_goes_on_where_he_stopped()
    {
        var journal = new RequestJournal(100);
        journal.Add(Entry(journal.NextNumber()));
        var next = journal.Count;
        journal.Add(Entry(journal.NextNumber()));
        Assert.Equal([1], journal.Since(next).Select(entry => entry.Number));
    }

    private static JournalEntry Entry(long number) => new(number, DateTimeOffset.UnixEpoch, "GET", "/", null, null, null, 200, 0, "short-cut", null);
}
