using System.Globalization;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Report.Text;
using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Report.PostLaunch;

/// <summary>The plan's eight post-launch questions, answered from events of real use.</summary>
public sealed class ProductionAnswers(IReadOnlyList<ProductionEvent> events, string source)
{
    private const double Confidence = 0.95;

    private readonly ProductionEvent[] _submissions = [.. events.Where(each => each.IsSubmission)];

    /// <summary>The answers, by number.</summary>
    public IReadOnlyDictionary<string, PostLaunchAnswer> All() => new Dictionary<string, PostLaunchAnswer>
    {
        ["1"] = Answer(PostLaunchQuestion.Senders, ByMonth(events, month =>
        {
            var (users, senders) = (Users(month), Users(month.Where(each => each.IsSubmission)));
            return ($"{Words.Share((double)senders / users)} of {Words.Number(users)} users", (double)senders / users);
        })),
        ["2"] = Answer(PostLaunchQuestion.PerSender, ByMonth(Sent, month =>
            ($"{Mean(month):0.00} each by {Words.Number(Users(month))} senders", Mean(month)))),
        ["3"] = Answer(PostLaunchQuestion.Devices, Shares(_submissions.Where(each => each.Platform == "va.gov"), each => each.Device.Length > 0 ? each.Device : "unknown", "senders on the web")),
        ["4"] = Answer(PostLaunchQuestion.MobileApp, ByMonth(_submissions.Where(each => each.Platform == "mobile-app"), month =>
            ($"{Words.Number(Users(month))} users", Users(month)))),
        ["5"] = Answer(PostLaunchQuestion.Platforms, Shares(_submissions, each => each.Platform, "senders, each counted on every platform they send from")),
        ["6"] = Effect(),
        ["7"] = new RecentPageUse(events).Answer(source),
        ["8"] = Answer(PostLaunchQuestion.Errors, Errors()),
    };

    private IEnumerable<ProductionEvent> Sent => events.Where(each => each.Kind == ProductionEventKind.MessageSent);

    private PostLaunchAnswer Answer(string question, (string Text, Dictionary<string, double> Figures) answer) => new()
    {
        Question = question,
        Answer = answer.Text.Length > 0 ? answer.Text + "." : "No such event is in the export.",
        Figures = answer.Figures,
        Source = source,
    };

    private static (string Text, Dictionary<string, double> Figures) ByMonth(
        IEnumerable<ProductionEvent> of, Func<IReadOnlyList<ProductionEvent>, (string Text, double Figure)> figure)
    {
        var months = of.GroupBy(each => each.At.UtcDateTime.ToString("yyyy-MM", CultureInfo.InvariantCulture))
            .OrderBy(month => month.Key, StringComparer.Ordinal)
            .Select(month => (Month: month.Key, Of: figure([.. month])))
            .ToList();
        return (string.Join("; ", months.Select(month => $"{month.Month}: {month.Of.Text}")), months.ToDictionary(month => month.Month, month => month.Of.Figure));
    }

    private static (string Text, Dictionary<string, double> Figures) Shares(IEnumerable<ProductionEvent> of, Func<ProductionEvent, string> by, string what)
    {
        var all = of.ToList();
        var groups = all.GroupBy(by).Select(group => (Name: group.Key, Users: Users(group))).OrderByDescending(group => group.Users).ToList();
        var users = Users(all);
        return (
            string.Join("; ", groups.Select(group => $"{group.Name} {Words.Share((double)group.Users / users)}")) + (users > 0 ? $" of {Words.Number(users)} {what}" : ""),
            groups.ToDictionary(group => group.Name, group => (double)group.Users));
    }

    private PostLaunchAnswer Effect()
    {
        var (ofNew, ofBase) = (Finishers(Flow.New), Finishers(Flow.Base));
        var (perNew, perBase) = (MessagesPerSender(Flow.New), MessagesPerSender(Flow.Base));
        if (ofNew.Total == 0 || ofBase.Total == 0 || perNew.Length < 2 || perBase.Length < 2)
            return Answer(PostLaunchQuestion.Effect, ("The export has too few users of one of the flows to compare", []));

        var finishing = NewcombeInterval.Of(ofNew, ofBase, Confidence);
        var difference = ofNew.Share - ofBase.Share;
        var messages = MeanDifference.Of(perNew, perBase, Confidence);
        return Answer(PostLaunchQuestion.Effect, (
            $"Of users who opened a new message on the web, {Words.Share(ofNew.Share)} of the new flow and {Words.Share(ofBase.Share)} of the base sent one: {100 * difference:+0.0#;-0.0#} points "
            + $"(95 % interval {100 * finishing.Lower:+0.0#;-0.0#} to {100 * finishing.Upper:+0.0#;-0.0#}); messages a sender: {perNew.Average():0.00} and {perBase.Average():0.00}, "
            + $"{messages.Difference:+0.00;-0.00} ({messages.Interval.Lower:+0.00;-0.00} to {messages.Interval.Upper:+0.00;-0.00})",
            new() { ["difference"] = difference, ["lower"] = finishing.Lower, ["upper"] = finishing.Upper, ["messages"] = messages.Difference }));
    }

    private (string Text, Dictionary<string, double> Figures) Errors()
    {
        var failed = new Proportion(_submissions.Count(each => each.Kind == ProductionEventKind.SendFailed), _submissions.Length);
        if (failed.Total == 0)
            return ("", []);
        var interval = ClopperPearson.Of(failed, Confidence);
        return (
            $"{Words.Share(failed.Share)} of {Words.Number(failed.Total)} submissions (95 % interval {Words.Share(interval.Lower)} to {Words.Share(interval.Upper)})",
            new() { ["share"] = failed.Share });
    }

    // Of the users of a flow who opened a new message, those who sent one. Both begin with the interstitial on /new-message, and who leaves on
    // a page that only the new flow has is lost by it. A user who changed flow counts in both.
    private Proportion Finishers(Flow flow)
    {
        var mine = OnTheWeb(events, flow).ToList();
        var began = mine.Where(each => each.IsSubmission || each.Page is PageNames.BaseForm or PageNames.Recent or PageNames.Select or PageNames.Start).Select(each => each.User).ToHashSet();
        return new(mine.Where(each => each.Kind == ProductionEventKind.MessageSent).Select(each => each.User).Distinct().Count(), began.Count);
    }

    private double[] MessagesPerSender(Flow flow) => [.. OnTheWeb(Sent, flow).GroupBy(each => each.User).Select(user => (double)user.Count())];

    // The app and My VA Health have none of these pages, whatever toggles their users have.
    private static IEnumerable<ProductionEvent> OnTheWeb(IEnumerable<ProductionEvent> of, Flow flow) => of.Where(each => each.Flow == flow && each.Platform == "va.gov");

    private static int Users(IEnumerable<ProductionEvent> of) => of.Select(each => each.User).Distinct().Count();

    private static double Mean(IReadOnlyList<ProductionEvent> month) => (double)month.Count / Users(month);
}
