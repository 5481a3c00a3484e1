namespace SecureMessaging.Rollout.Drill.Defects.Sending;

internal static class FailedTakenAsSuccess
{
    public static Defect Define() => new("failed-taken-as-success", "Status FAILED is taken for sent.")
    {
        Mimics = "The user is told \"Message sent\"; nobody ever reads it.",
        Source = "sm-api-and-bff.md §2.4; va.gov-team#121272",
        Layer = Layer.Contract,
        Seam = Seam.BffToSmApi(Spoil.Answered(SmApiCalls.Status, answer => Statuses.Replace(answer, "FAILED", "SENT"))),
        Catchers = [ContractCatcher.OfPages("a message Oracle Health refuses")],
    };
}
