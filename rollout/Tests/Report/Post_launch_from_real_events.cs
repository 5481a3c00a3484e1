using SecureMessaging.Rollout.Report.PostLaunch;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Exports;

namespace SecureMessaging.Rollout.Tests.Report;

public sealed class Post_launch_from_real_events
{
    private const string Header = "time,user,event,page,flow,platform,device\n";

    [Fact]
    public void Share_of_senders_counts_users_of_each_month_once() => Assert.Equal(
        (0.5, 1.0),
        (Answer("1").Figures["2026-01"], Answer("1").Figures["2026-02"]));

    [Fact]
    public void Mean_is_over_those_who_sent() => Assert.Equal(2, Answer("2").Figures["2026-01"]);

    [Fact]
    public void A_row_may_end_before_the_device()
    {
        using var text = new StringReader(Header + "2026-01-15T10:00:00Z,u1,page_view,recent,new,va.gov");
        Assert.Equal("", Assert.Single(ProductionEventReader.Read("events.csv", text)).Device);
    }

    [Fact]
    public void Devices_are_told_of_the_web_alone() => Assert.Equal(["desktop", "mobile"], Answer("3").Figures.Keys.Order());

    [Fact]
    public void Users_of_the_mobile_app_are_counted_by_month() => Assert.Equal(1, Answer("4").Figures["2026-02"]);

    [Fact]
    public void A_user_of_two_platforms_counts_on_both() => Assert.Equal(4, Answer("5").Figures.Values.Sum());

    [Fact]
    public void Who_opens_the_form_of_either_flow_and_leaves_is_counted_as_one_who_did_not_send()
    {
        var answer = Answer("6", """
            2026-01-15T10:00:00Z,n1,page_view,/my-health/secure-messages/new-message/start-message/,new,va.gov,desktop
            2026-01-15T10:01:00Z,n1,message_sent,,new,va.gov,desktop
            2026-01-15T10:01:00Z,n2,message_sent,,new,va.gov,desktop
            2026-01-15T10:00:00Z,n3,page_view,start-message,new,va.gov,desktop
            2026-01-15T10:00:00Z,b1,page_view,/my-health/secure-messages/new-message/,base,va.gov,desktop
            2026-01-15T10:01:00Z,b1,message_sent,,base,va.gov,desktop
            2026-01-15T10:01:00Z,b2,message_sent,,base,va.gov,desktop
            2026-01-15T10:00:00Z,b3,page_view,new-message,base,va.gov,desktop
            """);

        Assert.Equal(0, answer.Figures["difference"], 9);
    }

    [Fact]
    public void Who_leaves_on_a_page_that_only_the_new_flow_has_is_lost_by_the_new_flow()
    {
        var answer = Answer("6", """
            2026-01-15T10:00:00Z,n1,page_view,recent,new,va.gov,desktop
            2026-01-15T10:00:00Z,n2,page_view,select-care-team,new,va.gov,desktop
            2026-01-15T10:01:00Z,n3,message_sent,,new,va.gov,desktop
            2026-01-15T10:01:00Z,n4,message_sent,,new,va.gov,desktop
            2026-01-15T10:01:00Z,b1,message_sent,,base,va.gov,desktop
            2026-01-15T10:01:00Z,b2,message_sent,,base,va.gov,desktop
            """);

        Assert.Equal(-0.5, answer.Figures["difference"], 9);
    }

    [Fact]
    public void Who_writes_from_another_platform_tells_nothing_of_the_flow_on_the_web()
    {
        var answer = Answer("6", """
            2026-01-15T10:00:00Z,n1,page_view,new-message,new,va.gov,desktop
            2026-01-15T10:01:00Z,n2,message_sent,,new,va.gov,desktop
            2026-01-15T10:01:00Z,n3,message_sent,,new,va.gov,desktop
            2026-01-15T10:01:00Z,a1,message_sent,,new,mobile-app,mobile
            2026-01-15T10:01:00Z,b1,message_sent,,base,va.gov,desktop
            2026-01-15T10:01:00Z,b2,message_sent,,base,va.gov,desktop
            """);

        Assert.Equal(-1 / 3.0, answer.Figures["difference"], 9);
    }

    [Fact]
    public void Recent_page_is_a_shortcut_for_those_who_went_straight_on()
    {
        var answer = Answer("7");

        Assert.Equal((0.5, 0.5), (answer.Figures["direct"], answer.Figures["different"]));
    }

    [Fact]
    public void Errors_are_a_share_of_submissions() => Assert.Equal(0.2, Answer("8").Figures["share"], 3);

    [Fact]
    public void Real_events_are_never_called_assumed() => Assert.All(All().Values, answer => Assert.Equal((false, "events.csv"), (answer.AssumedInput, answer.Source)));

    [Theory]
    [InlineData("yesterday,u1,page_view,recent,new,va.gov,desktop", "events.csv:2: time is \"yesterday\"")]
    [InlineData("2026-01-15T10:00:00Z,u1,click,recent,new,va.gov,desktop", "events.csv:2: event is \"click\"")]
    [InlineData("2026-01-15T10:00:00Z,u1,page_view,recent,newish,va.gov,desktop", "events.csv:2: flow is \"newish\"")]
    [InlineData("2026-01-15T10:00:00Z,,page_view,recent,new,va.gov,desktop", "events.csv:2: user is \"\"")]
    [InlineData("2026-01-15T10:00:00Z,u1,page_view,recent,new", "events.csv:2: platform is \"\"")]
    public void A_row_that_makes_no_sense_is_named_by_its_line(string row, string complaint)
    {
        using var text = new StringReader(Header + row);

        var refused = Assert.Throws<ExportException>(() => ProductionEventReader.Read("events.csv", text));

        Assert.StartsWith(complaint, refused.Message, StringComparison.Ordinal);
    }

    private static PostLaunchAnswer Answer(string number) => All()[number];

    private static PostLaunchAnswer Answer(string number, string rows)
    {
        using var text = new StringReader(Header + rows);
        return new ProductionAnswers(ProductionEventReader.Read("events.csv", text), "events.csv").All()[number];
    }

    private static IReadOnlyDictionary<string, PostLaunchAnswer> All()
    {
        using var text = new StringReader(Header + """
            2026-01-15T10:00:00Z,ann,page_view,recent,new,va.gov,desktop
            2026-01-15T10:01:00Z,ann,page_view,start-message,new,va.gov,desktop
            2026-01-15T10:05:00Z,ann,message_sent,,new,va.gov,desktop
            2026-01-16T10:05:00Z,ann,message_sent,,new,va.gov,desktop
            2026-01-16T11:00:00Z,bob,page_view,recent,new,va.gov,mobile
            2026-01-16T11:01:00Z,bob,page_view,select-care-team,new,va.gov,mobile
            2026-02-01T09:00:00Z,bob,message_sent,,new,va.gov,mobile
            2026-02-01T09:10:00Z,bob,message_sent,,new,mobile-app,mobile
            2026-02-02T09:00:00Z,cas,page_view,start-message,base,va.gov,desktop
            2026-02-02T09:05:00Z,cas,send_failed,,base,va.gov,desktop
            """);
        return new ProductionAnswers(ProductionEventReader.Read("events.csv", text), "events.csv").All();
    }
}
