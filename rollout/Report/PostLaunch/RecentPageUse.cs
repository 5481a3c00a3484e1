using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Report.Text;

namespace SecureMessaging.Rollout.Report.PostLaunch;

/// <summary>What users do next on the page of recent care teams: the path analyses of question 7.</summary>
internal sealed class RecentPageUse(IEnumerable<ProductionEvent> events)
{
    public PostLaunchAnswer Answer(string source)
    {
        var views = events.Where(each => each.Kind == ProductionEventKind.PageView && each.Flow == Flow.New).GroupBy(each => each.User).ToList();
        var next = views.SelectMany(user => user.Zip(user.Skip(1))).Where(pair => pair.First.Page == PageNames.Recent).Select(pair => (pair.First.User, pair.Second.Page)).ToList();
        var seen = views.Count(user => user.Any(view => view.Page == PageNames.Recent));
        var began = views.Count(user => user.Any(view => view.Page is PageNames.Recent or PageNames.Select or PageNames.Start));
        if (seen == 0)
            return new() { Question = PostLaunchQuestion.Recent, Answer = "No view of the page is in the export.", Source = source };

        double Share(string page) => (double)next.Where(step => step.Page == page).Select(step => step.User).Distinct().Count() / seen;

        var (direct, different) = (Share(PageNames.Start), Share(PageNames.Select));
        return new()
        {
            Question = PostLaunchQuestion.Recent,
            Answer = $"{Words.Number(seen)} users saw it, {Words.Share((double)seen / began)} of those who began a message in the new flow. Of them {Words.Share(direct)} went directly to start-message, "
                + $"{Words.Share(different)} chose a different care team and went to select-care-team; who did both counts in both.",
            Figures = new Dictionary<string, double> { ["seen"] = seen, ["direct"] = direct, ["different"] = different, ["shortcut"] = direct * seen / began },
            Source = source,
        };
    }
}
