using NJsonSchema;
using SecureMessaging.Rollout.Report.Results;

namespace SecureMessaging.Rollout.Tests.Report;

/// <summary>The public shape of <c>result.json</c>.</summary>
public sealed class Result_file : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("result-file-");

    private string ResultPath => Path.Combine(_folder.FullName, ResultFile.Name);

    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    public async Task A_written_result_fits_the_committed_schema(double refused)
    {
        await WriteSample(refused);
        var schema = await JsonSchema.FromJsonAsync(CommittedSchema(), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(await Text()));
    }

    [Fact]
    public void The_committed_schema_is_that_of_the_model() =>
        Assert.Equal(ResultFile.Schema().ToJsonString(new() { WriteIndented = true, NewLine = "\n" }), CommittedSchema().TrimEnd());

    [Fact]
    public async Task A_result_without_verdict_does_not_fit_the_schema()
    {
        await WriteSample(0);
        var schema = await JsonSchema.FromJsonAsync(CommittedSchema(), TestContext.Current.CancellationToken);
        Assert.NotEmpty(schema.Validate((await Text()).Replace("\"verdict\": \"GO\"", "\"verdict\": \"MAYBE\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_read_is_what_was_written()
    {
        await WriteSample(0.1);
        var written = await Text();
        await ResultFile.WriteAsync(await ResultFile.ReadAsync(ResultPath, TestContext.Current.CancellationToken), ResultPath, TestContext.Current.CancellationToken);
        Assert.Equal(written, await Text());
    }

    [Theory]
    [InlineData("\"verdict\": \"NO-GO\"")]
    [InlineData("\"verdict\": \"ROLLBACK\"")]
    [InlineData("\"ehr\": \"oracle_health\"")]
    [InlineData("\"flow\": \"new\"")]
    [InlineData("\"told\": \"failed\"")]
    public async Task The_words_are_those_of_the_design(string words)
    {
        await WriteSample(0.1);
        Assert.Contains(words, await Text());
    }

    [Theory]
    [InlineData("{", "is not a run's result")]
    [InlineData("{\"schemaVersion\":2,\"verdict\":\"GO\",\"seed\":1,\"profile\":\"quick\",\"startedAt\":\"2026-01-01T00:00:00Z\",\"finishedAt\":\"2026-01-01T00:00:00Z\"}", "schemaVersion 2")]
    public async Task A_broken_result_is_refused_in_one_line(string text, string complaint)
    {
        await File.WriteAllTextAsync(ResultPath, text, TestContext.Current.CancellationToken);
        var exception = await Assert.ThrowsAsync<ResultFileException>(() => ResultFile.ReadAsync(ResultPath, TestContext.Current.CancellationToken));
        Assert.Contains(complaint, exception.Message);
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Fact]
    public async Task A_result_from_before_a_field_was_added_can_still_be_read()
    {
        await File.WriteAllTextAsync(
            ResultPath,
            """{"schemaVersion":1,"verdict":"GO","seed":1,"profile":"quick","startedAt":"2026-01-01T00:00:00Z","finishedAt":"2026-01-01T00:00:00Z"}""",
            TestContext.Current.CancellationToken);
        Assert.Empty((await ResultFile.ReadAsync(ResultPath, TestContext.Current.CancellationToken)).Warnings);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string CommittedSchema()
    {
        using var stream = typeof(ResultFile).Assembly.GetManifestResourceStream("result.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private async Task WriteSample(double refused) => await ResultFile.WriteAsync(
        await SampleRun.MakeAsync(refused, TestContext.Current.CancellationToken), ResultPath, TestContext.Current.CancellationToken);

    private Task<string> Text() => File.ReadAllTextAsync(ResultPath, TestContext.Current.CancellationToken);
}
