using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Report.Text;
using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Report.PostLaunch;

/// <summary>
/// The plan's eight post-launch questions, as far as a rehearsal can answer them. What follows from the simulated mix of users is marked
/// as assumed input; what the rehearsal measured is not.
/// </summary>
public static class PostLaunchQuestions
{
    /// <summary>The answers, by number.</summary>
    public static IReadOnlyDictionary<string, PostLaunchAnswer> Answer(ResultDocument result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new Dictionary<string, PostLaunchAnswer>
        {
            ["1"] = Open(PostLaunchQuestion.Senders, "distinct senders of new messages over distinct users of messaging in a month, from production's events"),
            ["2"] = PerUser(result),
            ["3"] = Open(PostLaunchQuestion.Devices, "device category of senders, from Google Analytics"),
            ["4"] = Open(PostLaunchQuestion.MobileApp, "senders with platform mobile, from the back end's counters (tag platform)"),
            ["5"] = Open(PostLaunchQuestion.Platforms, "the tag platform for web and app; My VA Health from Oracle Health's own reports"),
            ["6"] = Effect(result),
            ["7"] = Shortcut(result),
            ["8"] = Errors(result),
        };
    }

    private static PostLaunchAnswer Open(string question, string source) => new()
    {
        Question = question,
        Answer = $"Only production can tell. Source: {source}.",
        AssumedInput = true,
    };

    private static PostLaunchAnswer PerUser(ResultDocument result)
    {
        const string Question = PostLaunchQuestion.PerSender;
        var users = result.Stages.Sum(stage => stage.Users.New + stage.Users.Base);
        var sends = result.Stages.SelectMany(stage => stage.Load.Send).Sum(row => row.Count);
        return users == 0
            ? Open(Question, "sends over senders in a month")
            : new() { Question = Question, Answer = $"{(double)sends / users:0.00} a user here, which is what the load was told to do.", AssumedInput = true, Figures = new Dictionary<string, double> { ["meanPerUser"] = (double)sends / users } };
    }

    private static PostLaunchAnswer Effect(ResultDocument result)
    {
        const string Question = PostLaunchQuestion.Effect;
        var arms = result.Stages
            .SelectMany(stage => stage.Strata.Where(stratum => stratum.Stratum == Stratum.Combined && stratum.Failures.BaseUsers > 0))
            .Select(stratum => stratum.Failures)
            .ToList();
        if (arms.Count == 0)
            return Open(Question, "senders and messages per user, new against base, same weeks");
        Proportion ofNew = new(arms.Sum(arm => arm.New), arms.Sum(arm => arm.NewUsers)), ofBase = new(arms.Sum(arm => arm.Base), arms.Sum(arm => arm.BaseUsers));
        var interval = NewcombeInterval.Of(ofNew, ofBase, 0.95);
        return new()
        {
            Question = Question,
            Answer = $"Of users who tried, {Words.Share(1 - ofNew.Share)} of the new flow and {Words.Share(1 - ofBase.Share)} of the base got every message sent: "
                + $"a difference of {100 * (ofBase.Share - ofNew.Share):0.0#} points (95 % interval {-100 * interval.Upper:0.0#} to {-100 * interval.Lower:0.0#}). Whether people give up sooner, only production can tell.",
            Figures = new Dictionary<string, double> { ["difference"] = ofBase.Share - ofNew.Share, ["lower"] = -interval.Upper, ["upper"] = -interval.Lower },
        };
    }

    private static PostLaunchAnswer Shortcut(ResultDocument result)
    {
        const string Question = PostLaunchQuestion.Recent;
        var steps = result.Stages.SelectMany(stage => stage.Paths).Where(step => step.Flow == Flow.New && step.From == PageNames.Recent).ToList();
        var all = steps.Sum(step => step.Users);
        if (all == 0)
            return Open(Question, "page paths from /recent, from RUM or Google Analytics");
        double direct = steps.Where(step => step.To == PageNames.Start).Sum(step => step.Users), other = steps.Where(step => step.To == PageNames.Select).Sum(step => step.Users);
        return new()
        {
            Question = Question,
            Answer = $"{Words.Share(direct / all)} directly to start-message, {Words.Share(other / all)} to select-care-team, of {Words.Number(all)} browser journeys that left it; the journeys were chosen to cover both ways.",
            AssumedInput = true,
            Figures = new Dictionary<string, double> { ["direct"] = direct / all, ["different"] = other / all },
        };
    }

    private static PostLaunchAnswer Errors(ResultDocument result)
    {
        var rows = result.Stages.SelectMany(stage => stage.Load.Send).ToList();
        var phrases =
            from flow in Enum.GetValues<Flow>()
            from ehr in Enum.GetValues<Ehr>()
            let arm = rows.Where(row => row.Flow == flow && row.Ehr == ehr).ToList()
            let sends = new Proportion((int)arm.Sum(row => row.Failed), (int)arm.Sum(row => row.Count))
            where sends.Total > 0
            let interval = ClopperPearson.Of(sends, 0.95)
            select $"{Words.Of(flow)}, {Words.Of(ehr)}: {Words.Share(sends.Share)} of {Words.Number(sends.Total)} (95 % interval {Words.Share(interval.Lower)} to {Words.Share(interval.Upper)})";
        return new()
        {
            Question = PostLaunchQuestion.Errors,
            Answer = string.Join("; ", phrases.DefaultIfEmpty("no message was sent")) + ".",
            Figures = new Dictionary<string, double> { ["share"] = rows.Sum(row => row.Count) is > 0 and var count ? (double)rows.Sum(row => row.Failed) / count : 0 },
        };
    }
}
