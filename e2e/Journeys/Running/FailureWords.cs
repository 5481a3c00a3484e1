namespace SecureMessaging.E2E.Journeys.Running;

/// <summary>
/// How a failure is told. After the first line Playwright goes on with what the page shows instead; at a foreign site that may be somebody's
/// mailbox, and is not kept.
/// </summary>
internal sealed class FailureWords(bool foreignSite)
{
    // Playwright's messages go on for a page; the rest is in the evidence.
    private const int MostLines = 4;

    /// <summary>For a table.</summary>
    public string OneLine(Exception problem)
    {
        var lines = problem.Message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return problem is TimeoutException && lines.Length == 0 ? "it took too long" : string.Join(' ', lines.Take(foreignSite ? 1 : MostLines));
    }

    /// <summary>For the evidence.</summary>
    public string InFull(Exception problem) => foreignSite ? $"{OneLine(problem)}\n{problem.StackTrace}" : $"{problem}";
}
