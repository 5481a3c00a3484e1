using SecureMessaging.E2E.Journeys.Running;

namespace SecureMessaging.E2E.Journeys.Evidence;

/// <summary>Keeps what a person needs to see why a journey failed.</summary>
internal static class EvidenceOf
{
    /// <returns>The folder.</returns>
    public static async Task<string> FailureAsync(JourneyContext context, JourneyOptions options, FailureWords words, Exception problem, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(options.EvidenceFolder, $"{options.Run}-{Slug(context.Journey.Name)}-{Slug(context.Journey.Device.Name)}-{context.Veteran.Index}");
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "failure.txt"), $"{context.Journey.Name}\n{context.Veteran.Persona} (patient {context.Veteran.Index})\n\n{words.InFull(problem)}\n", cancellationToken);
        foreach (var (number, visit) in context.Visits.Index())
            await TryAsync($"window-{number + 1}", () => visit.KeepEvidenceAsync(folder, $"window-{number + 1}"));
        if (context.Target.Journals is { } journals)
            await TryAsync("simulators", async () => await File.WriteAllTextAsync(Path.Combine(folder, "simulators.json"), await journals.OfPatientAsync(context.Veteran.Index, cancellationToken), cancellationToken));
        return folder;

        // What cannot be had is told beside the rest: the journeys go on, though the browser or the stack be dead.
        async Task TryAsync(string what, Func<Task> keep)
        {
            try
            {
                await keep();
            }
            catch (Exception lost) when (!cancellationToken.IsCancellationRequested && IsLoss(lost))
            {
                await File.WriteAllTextAsync(Path.Combine(folder, $"{what}-lost.txt"), words.OneLine(lost), cancellationToken);
            }
        }
    }

    private static bool IsLoss(Exception problem) =>
        problem is Microsoft.Playwright.PlaywrightException or TimeoutException or IOException or HttpRequestException or TaskCanceledException;

    private static string Slug(string name)
    {
        var words = new string([.. name.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')]);
        return string.Join('-', words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(10));
    }
}
