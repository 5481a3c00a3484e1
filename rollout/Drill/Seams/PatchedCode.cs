using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SecureMessaging.Rollout.Drill.Seams;

/// <summary>A script of the pages as built, with one place changed.</summary>
internal sealed class PatchedCode
{
    private readonly string _file;
    private readonly string _text;

    private PatchedCode(string file, string text) => (_file, _text) = (file, text);

    /// <exception cref="SeamException">The pages' code has no such place, or several.</exception>
    public static PatchedCode Of(string pagesFolder, string pattern, string replacement)
    {
        var places = Directory.GetFiles(Path.Combine(pagesFolder, "secure-messages-assets"), "*.js")
            .Select(file => (File: Path.GetFileName(file), Text: File.ReadAllText(file)))
            .SelectMany(script => Regex.Matches(script.Text, pattern).Select(_ => script))
            .ToList();
        return places is [var place]
            ? new(place.File, Regex.Replace(place.Text, pattern, replacement))
            : throw new SeamException($"the pages' code has {places.Count} places that match {pattern}, not one: they have changed, change the defect with them");
    }

    public Task PutInAsync(IBrowserContext window) => window.RouteAsync(
        $"**/{_file}", route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = _text }));
}
