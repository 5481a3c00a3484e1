using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace SecureMessaging.Rollout.Tests.Cli;

/// <summary>What may not be found in anything that a rehearsal shows or writes.</summary>
internal static partial class SecretsLeft
{
    // Words that stand beside a secret wherever one is written down: cookies and how ASP.NET seals them, tokens, headers; and what virtual users write.
    private static readonly string[] Words =
    [
        "harness_session", "harness_control", "CfDJ8", "X-CSRF-Token", "Set-Cookie", "Authorization: ", "Bearer ", "X-Control-Token",
        "Synthetic message of a load run", "Kept through the rollback", "Sent during the rollback drill", "Synthetic message of a rehearsal",
    ];

    /// <summary>Every file of the run, archives unpacked, and what was shown. The pacts are the repository's own, with addresses of nobody in them.</summary>
    public static async Task<IReadOnlyList<(string Name, string Content)>> TextsAsync(string run, string console, CancellationToken cancellationToken)
    {
        var texts = new List<(string Name, string Content)> { ("console", console) };
        foreach (var file in Directory.EnumerateFiles(run, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(run, file);
            if (name.EndsWith(".zip", StringComparison.Ordinal))
                texts.AddRange(Unpacked(name, file));
            else
                texts.Add((name, await File.ReadAllTextAsync(file, Encoding.Latin1, cancellationToken)));
        }

        return [.. texts.Where(text => !text.Name.Contains("pacts/", StringComparison.Ordinal))];
    }

    /// <summary>What was found, as "file: what".</summary>
    /// <param name="texts">Where to look.</param>
    /// <param name="literals">Values known to be secret in this run.</param>
    public static IReadOnlyList<string> In(IReadOnlyList<(string Name, string Content)> texts, params IReadOnlyCollection<string> literals) =>
    [
        .. from text in texts
           from word in Words.Concat(literals)
           where text.Content.Contains(word, StringComparison.OrdinalIgnoreCase)
           select $"{text.Name}: {word}",
        .. texts.SelectMany(text => EMail().Matches(text.Content).Select(match => $"{text.Name}: {match.Value}")),
    ];

    private static IEnumerable<(string Name, string Content)> Unpacked(string name, string file)
    {
        using var archive = ZipFile.OpenRead(file);
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.Latin1);
            yield return ($"{name}/{entry.FullName}", reader.ReadToEnd());
        }
    }

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(\.[\w-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex EMail();
}
