using SecureMessaging.Population;
using SecureMessaging.Population.Teams;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.SmApi.Mailboxes;

/// <summary>
/// A patient's mailbox before the rehearsal: what was sent in the last months, replies to every other one, and a word from each team
/// that has since blocked the patient (whom nobody can answer: SM129).
/// </summary>
/// <remarks>Days are counted back from the start of the simulator, so that "the last six months" means the same whatever today is.</remarks>
internal sealed class MailboxSeed(SyntheticPopulation population, DateTimeOffset start)
{
    // Below the ids of messages made later; unique within a mailbox, which is all that an id is looked up in.
    private const long FirstId = 100_001;

    public Mailbox Make(long patient) => new(Messages(patient));

    private IEnumerable<MailMessage> Messages(long patient)
    {
        var veteran = population.Veteran(patient);
        for (var i = 0; i < veteran.Sent.Count; i++)
        {
            var sent = Sent(veteran.Sent[i], FirstId + (2 * i));
            yield return sent;
            if (i % 2 == 0)
                yield return Reply(sent);
        }

        var id = FirstId + (2 * veteran.Sent.Count);
        foreach (var blocked in veteran.Associations.Where(association => association.Blocked))
            yield return Parting(blocked.Team, id++);
    }

    private MailMessage Parting(TriageTeam team, long id) => new()
    {
        Id = id,
        ThreadId = id,
        FolderId = FolderIds.Inbox,
        Category = "OTHER",
        Subject = "Synthetic notice",
        Body = "Synthetic notice from a care team that no longer takes messages.",
        Team = team,
        FromTeam = true,
        SentAt = start - TimeSpan.FromDays(1),
    };

    private MailMessage Sent(SentEarlier earlier, long id) => new()
    {
        Id = id,
        ThreadId = id,
        FolderId = FolderIds.Sent,
        Category = earlier.Category,
        Subject = earlier.Subject,
        Body = "Synthetic message from before the rehearsal.",
        Team = earlier.Team,
        SentAt = start - TimeSpan.FromDays(earlier.DaysAgo),
    };

    private static MailMessage Reply(MailMessage sent) => sent with
    {
        Id = sent.Id + 1,
        FolderId = FolderIds.Inbox,
        Body = "Synthetic reply from the care team.",
        FromTeam = true,
        SentAt = sent.SentAt + TimeSpan.FromHours(6),
    };
}
