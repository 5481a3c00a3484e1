using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Load.Scenarios.Events;
using SecureMessaging.Load.Scenarios.Visits;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Rehearsal.Site;

/// <summary>
/// Lets each test account write to one team on each of its records, one after another and slowly: a site is shared with others. Ends at once
/// when the site says it has enough, or has ended a sign-in. What became of each message is recorded before the next one is begun.
/// </summary>
internal sealed class GentleLoad(string keyPrefix, string folder, TimeProvider time)
{
    private const int TooManyRequests = 429;
    private const string RefreshStep = "refresh";

    // At most one message begun every two seconds: the busiest hour of all web messaging is four times that (release-plan-and-volumes.md §5).
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(2);

    private int _messages;

    /// <summary>Why it ended before its end, or null.</summary>
    public string? EndedBecause { get; private set; }

    /// <summary>Sends nothing: the site had enough before.</summary>
    public IReadOnlyList<SiteSend> LeaveAlone()
    {
        EndedBecause = $"the site asked for fewer requests ({TooManyRequests}) while journeys were walked, and was left alone";
        return [];
    }

    public async Task<IReadOnlyList<SiteSend>> RunAsync(IReadOnlyList<SiteUser> users, int rounds, Action<string> report, CancellationToken cancellationToken)
    {
        var visits =
            (from round in Enumerable.Range(0, rounds)
             from user in users
             from ehr in Enum.GetValues<Ehr>()
             let team = user.TeamOn(ehr)
             where team is not null
             select (User: user, Ehr: ehr, Team: team)).ToList();
        var sends = new List<SiteSend>();
        foreach (var (user, ehr, team) in visits)
        {
            var pace = Task.Delay(Pace, time, cancellationToken);
            var (send, status) = await SendAsync(user, ehr, team);
            sends.Add(send);
            await ResultFile.AppendAsync(send, Path.Combine(folder, EventFile.FileName));
            cancellationToken.ThrowIfCancellationRequested();
            report($"gentle load: {sends.Count}/{visits.Count} messages, {sends.Count(each => each.Failed)} failed");
            if (status == TooManyRequests)
                EndedBecause = $"the site asked for fewer requests ({TooManyRequests}) after {sends.Count} of {visits.Count} messages, and was left alone";
            if (EndedBecause is not null)
                break;

            if (sends.Count < visits.Count)
                await pace;
        }

        return sends;
    }

    private async Task<(SiteSend Send, int Status)> SendAsync(SiteUser user, Ehr ehr, Recipient team)
    {
        var key = new JoinKey(keyPrefix, 0, ++_messages);
        var text = new MessageText("OTHER", $"Synthetic rehearsal message {_messages}", $"{key.Tag} Synthetic message of a rehearsal: please ignore.");
        // An access token lives five minutes; the calls of one message, each as long as its client waits, end before.
        try
        {
            await user.RefreshAsync();
        }
        catch (SignInRefusedException ended)
        {
            EndedBecause = ended.Message;
            return Told((RefreshStep, new(ended.Status, "", null, 0), 0));
        }
        catch (UsageException unusable)
        {
            EndedBecause = unusable.Message;
            return Told((RefreshStep, BffReply.NoneInTime, 0));
        }

        if (user.Flow == Flow.New && await StepAsync(VisitSteps.Recent, () => user.Bff.SearchSentAsync(time.GetUtcNow())) is { Reply.Status: TooManyRequests } refused)
            return Told(refused);

        var draft = await StepAsync(VisitSteps.DraftCreate, () => user.Bff.CreateDraftAsync(text, team.Id));
        if (!draft.Reply.IsOk)
            return Told(draft);

        return Told(await StepAsync(VisitSteps.Send, () => user.Bff.SendAsync(text, team, draft.Reply.Number("messageId"))));

        (SiteSend, int) Told((string Step, BffReply Reply, double Ms) step) =>
            (new(user.Persona, user.Flow, ehr, time.GetUtcNow(), step.Step, step.Reply.IsOk ? "" : step.Reply.CodeOrStatus, step.Ms), step.Reply.Status);
    }

    private async Task<(string Step, BffReply Reply, double Ms)> StepAsync(string step, Func<Task<BffReply>> call)
    {
        var started = time.GetTimestamp();
        var reply = await ToldAsync(call);
        return (step, reply, time.GetElapsedTime(started).TotalMilliseconds);
    }

    // Who is given up when the run ends never learns what became of the request; the site may have it all the same.
    private static async Task<BffReply> ToldAsync(Func<Task<BffReply>> call)
    {
        try
        {
            return await call();
        }
        catch (OperationCanceledException)
        {
            return BffReply.NoneInTime;
        }
    }
}
