using SecureMessaging.Mocks.Host.Journal;

namespace SecureMessaging.Mocks.Tests.Host;

public sealed class RequestJournalTests
{
    [Fact]
    public void The_last_requests_are_kept_in_the_order_they_ended()
    {
        var journal = Filled(10, capacity: 4);
        Assert.Equal([6, 7, 8, 9], Numbers(journal.Read(0)));
    }

    [Fact]
    public void A_page_goes_on_where_the_last_one_ended_and_misses_none()
    {
        var journal = Filled(5);
        var first = journal.Read(0, limit: 2);
        var second = journal.Read(first.Next, limit: 2);
        journal.Add(Entry());
        Assert.Equal([0, 1, 2, 3, 4, 5], [.. Numbers(first), .. Numbers(second), .. Numbers(journal.Read(second.Next))]);
    }

    [Fact]
    public void What_is_not_wanted_is_passed_over_and_not_asked_for_again()
    {
        var page = Filled(5).Read(0, entry => entry.Status == 500);
        Assert.Equal((0, 5), (page.Requests.Count, page.Next));
    }

    [Fact]
    public void Beyond_the_end_there_is_nothing_yet() => Assert.Equal(3, Filled(3).Read(long.MaxValue).Next);

    [Fact]
    public void Once_cleared_numbers_go_on()
    {
        var journal = Filled(3);
        journal.Clear();
        journal.Add(Entry());
        Assert.Equal([3], Numbers(journal.Read(0)));
    }

    private static RequestJournal Filled(int count, int capacity = 100)
    {
        var journal = new RequestJournal(capacity);
        for (var i = 0; i < count; i++)
            journal.Add(Entry());
        return journal;
    }

    private static IEnumerable<long> Numbers(JournalPage page) => page.Requests.Select(entry => entry.Number);

    private static JournalEntry Entry() => new(0, DateTimeOffset.UnixEpoch, "GET", "/", null, null, null, 200, 0, "short-cut", null);
}
