namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>The rules of a stage verdict, in the order in which they are asked; the first that matches decides.</summary>
public enum StageRule
{
    /// <summary>1: a message was lost, duplicated or misrouted in the new flow.</summary>
    Invariant,

    /// <summary>2: users did not get the flow that the formula gives them.</summary>
    Assignment,

    /// <summary>3: more users fail to send than of the base; at 100 %, than the margin allows.</summary>
    FailureHarm,

    /// <summary>4: sends are slower.</summary>
    LatencyHarm,

    /// <summary>4b: more users meet a slow send.</summary>
    SlowSendHarm,

    /// <summary>1b: the base itself breaks promises, or fails for too many: something behind both flows.</summary>
    DownstreamIncident,

    /// <summary>3b: it looks like harm, but too few users met it to say so.</summary>
    FewFailures,

    /// <summary>3c: users are less satisfied.</summary>
    LowerSatisfaction,

    /// <summary>5: the stage is not over.</summary>
    InterimLook,

    /// <summary>6: too few users to show anything.</summary>
    TooFewUsers,

    /// <summary>7: shown to be no worse than the margin.</summary>
    GoodEnough,

    /// <summary>8: neither harm nor its absence is shown.</summary>
    Inconclusive,
}
