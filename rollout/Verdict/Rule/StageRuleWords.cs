namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>The number and the title under which a rule is known (design.md §4.6).</summary>
public static class StageRuleWords
{
    /// <summary>For example <c>4b</c>.</summary>
    public static string Number(this StageRule rule) => rule switch
    {
        StageRule.Invariant => "1",
        StageRule.DownstreamIncident => "1b",
        StageRule.Assignment => "2",
        StageRule.FailureHarm => "3",
        StageRule.FewFailures => "3b",
        StageRule.LowerSatisfaction => "3c",
        StageRule.LatencyHarm => "4",
        StageRule.SlowSendHarm => "4b",
        StageRule.InterimLook => "5",
        StageRule.TooFewUsers => "6",
        StageRule.GoodEnough => "7",
        _ => "8",
    };

    /// <summary>For example <c>rule 4b, more users meet a slow send</c>.</summary>
    public static string Title(this StageRule rule) => $"rule {rule.Number()}, " + rule switch
    {
        StageRule.Invariant => "a message was lost, duplicated or misrouted",
        StageRule.DownstreamIncident => "an incident downstream of both flows",
        StageRule.Assignment => "users did not get the flow planned for them",
        StageRule.FailureHarm => "more users fail to send",
        StageRule.FewFailures => "too few users to call it harm",
        StageRule.LowerSatisfaction => "users are less satisfied",
        StageRule.LatencyHarm => "sends are slower",
        StageRule.SlowSendHarm => "more users meet a slow send",
        StageRule.InterimLook => "the stage is not over",
        StageRule.TooFewUsers => "too few users",
        StageRule.GoodEnough => "shown to be good enough",
        _ => "inconclusive",
    };
}
