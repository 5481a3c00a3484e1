using SecureMessaging.E2E.Journeys.Running;

namespace SecureMessaging.E2E.Journeys.Evidence;

/// <summary>Keeps what a person needs to see why a journey failed.</summary>
internal static class EvidenceOf
{
    /// <returns>The folder.</returns>
    public static async Task<string> FailureAsync(JourneyContext context, JourneyOptions options, FailureWords words, Exception problem, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(options.EvidenceFolder, $"{Slug(context.Journey.Name)}-{context.Veteran.Index}");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "failure.txt"), $"{context.Journey.Name}\n{context.Veteran.Persona} (patient {context.Veteran.Index})\n\n{words.InFull(problem)}\n", cancellationToken);
        foreach (var (number, visit) in context.Visits.Index())
        {
            try
            {
                await visit.KeepEvidenceAsync(folder, $"window-{number + 1}");
            }
            catch (Exception lost) when (lost is Microsoft.Playwright.PlaywrightException or TimeoutException or IOException)
            {
                await File.WriteAllTextAsync(Path.Combine(folder, $"window-{number + 1}-lost.txt"), words.OneLine(lost), cancellationToken);
            }
        }

        if (context.Target.Journals is { } journals)
            await File.WriteAllTextAsync(Path.Combine(folder, "simulators.json"), await journals.OfPatientAsync(context.Veteran.Index, cancellationToken), cancellationToken);
        return folder;
    }

    private static string Slug(string name)
    {
        var words = new string([.. name.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')]);
        return string.Join('-', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(10));
    }
}
