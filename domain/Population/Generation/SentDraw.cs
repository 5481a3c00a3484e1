using SecureMessaging.Population.Teams;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Population.Generation;

/// <summary>Makes the messages that were in the Sent folder before the rehearsal.</summary>
internal static class SentDraw
{
    // "The last six months" of the recent care teams page, with room for the shortest half-year.
    private const int RecentDays = 180;

    private static readonly string[] Categories = ["OTHER", "APPOINTMENTS", "MEDICATIONS", "TEST_RESULTS", "EDUCATION"];

    /// <summary>One message to each of the first teams, newest first, all within six months.</summary>
    public static IReadOnlyList<SentEarlier> Make(IEnumerable<TriageTeam> teams, int count, NamePools names, ref Draw draw)
    {
        var sent = new List<SentEarlier>(count);
        var daysAgo = 1;
        foreach (var team in teams.Take(count))
        {
            daysAgo += draw.Below(RecentDays / (count + 1));
            // Two on one day would have no order.
            if (sent is [.., var newer] && newer.DaysAgo == daysAgo)
                daysAgo++;
            sent.Add(new(team, daysAgo, Categories[draw.Below(Categories.Length)], names.Subjects[draw.Below(names.Subjects.Count)]));
        }

        return sent;
    }
}
