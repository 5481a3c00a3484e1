namespace SecureMessaging.Rollout.Drill.Defects.Sending;

internal static class ErrorCodeLost
{
    public static Defect Define() => new("error-code-lost", "Every refused send has the code VA900.")
    {
        Mimics = "A code missing in the table of errors: \"blocked\" becomes \"something went wrong\".",
        Source = "sm-api-and-bff.md §1.2",
        Layer = Layer.Contract,
        Seam = Seam.PagesToBff(Spoil.Answered(BffCalls.Send, answer => Errors.SetCode(answer, "VA900"))),
        Catchers = [ContractCatcher.OfPages("a message to a facility that has blocked the Veteran")],
    };
}
