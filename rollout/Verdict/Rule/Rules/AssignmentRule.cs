using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Verdict.Rule.Rules;

/// <summary>2: with users in the wrong arm no comparison means anything.</summary>
internal sealed class AssignmentRule : IRule
{
    public Finding? Apply(StratumCase stratum)
    {
        var assignment = stratum.Stage.Assignment;
        if (assignment.Differing > 0)
            return Hold(stratum, $"{assignment.Differing} of {assignment.Checked} users were served toggles that differ from the formula");
        if (assignment.Observed is not { Total: > 0 } observed)
            return null;
        var test = ChiSquare.SampleRatio(observed, stratum.Stage.Percent / 100);
        return test.PValue < stratum.Rule.AssignmentAlpha
            ? Hold(stratum, $"{Wording.Count(observed)} had the new flow where {stratum.Stage.Percent} % were planned ({Wording.PValue(test.PValue)})")
            : null;
    }

    private static Finding Hold(StratumCase stratum, string what) =>
        new(StageOutcome.Hold, StageRule.Assignment, $"Stage {stratum.Stage.Stage} ({stratum.Stage.Percent} %): {what}.");
}
