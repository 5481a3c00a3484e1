namespace SecureMessaging.Contracts.Verification.Commands;

/// <summary>Says what a verification found, a line per pact, then what failed, could not run or was skipped.</summary>
internal static class ResultTable
{
    public static void Write(IReadOnlyList<ContractResult> results, TextWriter output)
    {
        foreach (var result in results)
        {
            output.WriteLine($"{result.Result,-13}  {result.Consumer} -> {result.Provider}: {result.Verified} of {result.Interactions} verified ({result.PactSha256[..12]})");
            Write("failed", result.Failures, output);
            Write("could not run", result.CouldNotRun, output);
            Write("skipped", result.Skipped, output);
        }
    }

    private static void Write(string what, IReadOnlyList<InteractionNote> notes, TextWriter output)
    {
        foreach (var note in notes)
        {
            output.WriteLine($"    {what}: {note.Description}");
            output.WriteLine($"        {note.Reason.ReplaceLineEndings("\n        ")}");
        }
    }
}
