namespace SecureMessaging.Rollout.Drill.Defects.Sending;

internal static class UnknownTakenAsFailure
{
    public static Defect Define() => new("unknown-taken-as-failure", "Status UNKNOWN is taken for a failure.")
    {
        Mimics = "The source counts it as sent; whoever tidies that up makes users send again.",
        Source = "sm-api-and-bff.md §2.4; vets-api lib/sm/client/message_status.rb",
        Layer = Layer.Contract,
        Seam = Seam.BffToSmApi(Spoil.Answered(SmApiCalls.Status, answer => Statuses.Replace(answer, "UNKNOWN", "FAILED"))),
        Catchers = [ContractCatcher.OfPages("a message of which Oracle Health knows nothing")],
    };
}
