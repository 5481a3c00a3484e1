using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using NJsonSchema;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Tests.Cli;

/// <summary>All that a rehearsal shows and writes.</summary>
[Trait("Category", "Slow")]
public sealed partial class What_a_rehearsal_leaves(UnbrokenRehearsal unbroken)
{
    // Words that stand beside a secret wherever one is written down: cookies and how ASP.NET seals them, tokens, headers; and what virtual users write.
    private static readonly string[] Secrets =
    [
        "harness_session", "harness_control", "CfDJ8", "X-CSRF-Token", "Set-Cookie", "Authorization: ", "Bearer ", "X-Control-Token",
        "Synthetic message of a load run", "Kept through the rollback", "Sent during the rollback drill", "Synthetic message of a rehearsal",
    ];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Its_result_fits_the_committed_schema()
    {
        var schema = await JsonSchema.FromJsonAsync(await CommittedSchemaAsync(), Cancelled);
        await unbroken.EndedAsync();
        Assert.Empty(schema.Validate(await File.ReadAllTextAsync(Path.Combine(unbroken.Run, ResultFile.Name), Cancelled)));
    }

    [Fact]
    public async Task Nothing_it_leaves_holds_a_token_a_cookie_a_message_or_an_e_mail()
    {
        var texts = await TextsAsync();
        Assert.Contains(texts, text => text.Name.EndsWith("events.jsonl", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Name.Contains("evidence.zip/", StringComparison.Ordinal));
        Assert.Empty(texts.SelectMany(text => Secrets.Where(secret => text.Content.Contains(secret, StringComparison.OrdinalIgnoreCase)).Select(secret => $"{text.Name}: {secret}")));
        Assert.Empty(texts.SelectMany(text => EMail().Matches(text.Content).Select(match => $"{text.Name}: {match.Value}")));
    }

    private static Task<string> CommittedSchemaAsync() =>
        File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "rollout", "Report", "result.schema.json"), Cancelled);

    // Every file, archives unpacked, and what was shown. The pacts are the repository's own, with addresses of nobody in them.
    private async Task<IReadOnlyList<(string Name, string Content)>> TextsAsync()
    {
        var (_, console, _) = await unbroken.EndedAsync();
        var texts = new List<(string Name, string Content)> { ("console", console) };
        foreach (var file in Directory.EnumerateFiles(unbroken.Run, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(unbroken.Run, file);
            if (name.EndsWith(".zip", StringComparison.Ordinal))
                texts.AddRange(Unpacked(name, file));
            else
                texts.Add((name, await File.ReadAllTextAsync(file, Encoding.Latin1, Cancelled)));
        }

        return [.. texts.Where(text => !text.Name.Contains("pacts/", StringComparison.Ordinal))];
    }

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
