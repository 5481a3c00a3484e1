using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Rollout.Drill.Defects.Load;

internal static class OracleHealthErrors
{
    public static Defect Define() => new("2-percent-more-errors-on-oracle-health-only", "One send in 50 of the new flow to Oracle Health fails, none to VistA.")
    {
        Mimics = "Pooled over both records, 2 % of a rare kind of message is nothing.",
        Source = "stage-verdict.md §4, strata",
        Layer = Layer.Verdict,
        Seam = Seam.PagesToBff(_ => new OneFlow(isNew: true, Spoil.For(ToOracleHealth, new EveryNth(50, (exchange, _) =>
        {
            exchange.Response.StatusCode = StatusCodes.Status502BadGateway;
            return Task.CompletedTask;
        }).AtAsync)).AtAsync),
        Catchers = [StageCatcher.Judging],
    };

    private static readonly Call ToOracleHealth = BffCalls.Send with { Query = "is_oh_triage_group" };
}
