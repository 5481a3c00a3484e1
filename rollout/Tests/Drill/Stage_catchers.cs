using SecureMessaging.Rollout.Drill.Catching;
using SecureMessaging.Rollout.Drill.Catching.Stages;
using SecureMessaging.Rollout.Report.Results;

namespace SecureMessaging.Rollout.Tests.Drill;

public class Stage_catchers
{
    // 110 users of each flow at each record.
    private const long Meant = 440;

    [Theory]
    [InlineData(Meant, 0, FindingOutcome.Green)]
    [InlineData(Meant - 1, 0, FindingOutcome.Nothing)]
    [InlineData(Meant - 1, 1, FindingOutcome.Red)]
    public void One_message_in_200_is_met_only_where_all_were_accepted(long accepted, long lost, FindingOutcome outcome) =>
        Assert.Equal(outcome, StageCatcher.Reconciling.Read(Stage(new LedgerCounts(accepted, accepted - lost, lost, 0, 0, 0))).Outcome);

    // The load was late: what is counted counts all the same.
    private static StageResult Stage(LedgerCounts ledger) => new()
    {
        Name = "C",
        Percent = 50,
        Reached = true,
        Users = new(220, 220),
        E2E = new(0, 0, 0),
        Load = new() { Valid = false, Offered = Meant, Achieved = Meant, Dropped = 0, LatenessP99Ms = 500 },
        Ledger = ledger,
    };
}
