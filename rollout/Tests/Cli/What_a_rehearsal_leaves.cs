using NJsonSchema;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Tests.Cli;

/// <summary>All that a rehearsal shows and writes.</summary>
[Trait("Category", "Slow")]
public sealed class What_a_rehearsal_leaves(UnbrokenRehearsal unbroken)
{
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
        var (_, console, _) = await unbroken.EndedAsync();
        var texts = await SecretsLeft.TextsAsync(unbroken.Run, console, Cancelled);
        Assert.Contains(texts, text => text.Name.EndsWith("events.jsonl", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Name.Contains("evidence.zip/", StringComparison.Ordinal));
        Assert.Empty(SecretsLeft.In(texts));
    }

    private static Task<string> CommittedSchemaAsync() =>
        File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Path, "rollout", "Report", "result.schema.json"), Cancelled);
}
