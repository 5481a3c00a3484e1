using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Rollout.Tests.Cli;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Tests.ControlRoom;

/// <summary>A rehearsal that somebody starts from the control room of a running stack, and watches.</summary>
[Trait("Category", "Slow")]
public sealed class Rehearsal_from_the_control_room(StackWithControlRoom stack) : IClassFixture<StackWithControlRoom>, IAsyncDisposable
{
    private readonly HttpClient _http = new();
    private string? _folder;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        // Nobody deletes a folder that a rehearsal may still write to.
        await StoppedAsync();
        _http.Dispose();
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_long_one_is_for_a_console() => Assert.Equal(HttpStatusCode.UnprocessableEntity, await StartAsync("soak"));

    [Fact]
    public async Task It_runs_beside_the_stack_one_at_a_time_and_keeps_what_it_has_when_it_is_stopped()
    {
        Assert.Equal(HttpStatusCode.NoContent, await StartAsync("smoke"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await StartAsync("smoke"));

        await UntilAsync(rehearsal => rehearsal.GetProperty("lines").EnumerateArray().Any(line => line.GetString()!.EndsWith($"run folder {_folder}", StringComparison.Ordinal)));
        var ended = await StoppedAsync();

        Assert.Equal((ExitCode.Interrupted, false), (ended.GetProperty("exitCode").GetInt32(), ended.GetProperty("hasReport").GetBoolean()));
        Assert.Equal("smoke", RunFolder.Open(_folder!).Settings.Profile);
    }

    [Fact]
    public async Task Its_report_is_shown_without_the_rights_of_the_room()
    {
        await StartAsync("smoke");
        await StoppedAsync();
        Directory.CreateDirectory(_folder!);
        await File.WriteAllTextAsync(Path.Combine(_folder!, "report.html"), "<p>report</p>", Cancelled);

        using var report = await _http.GetAsync(stack.Api("rehearsal/report"), Cancelled);

        Assert.Equal("<p>report</p>", await report.Content.ReadAsStringAsync(Cancelled));
        Assert.StartsWith("sandbox allow-scripts;", report.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    private async Task<HttpStatusCode> StartAsync(string profile)
    {
        using var answer = await _http.PostAsJsonAsync(stack.Api("rehearsal"), new { profile }, Cancelled);
        _folder = (await StateAsync()).GetProperty("folder").GetString();
        return answer.StatusCode;
    }

    private async Task<JsonElement> StoppedAsync()
    {
        using var stopped = await _http.DeleteAsync(stack.Api("rehearsal"), Cancelled);
        return await UntilAsync(rehearsal => !rehearsal.GetProperty("running").GetBoolean());
    }

    private async Task<JsonElement> UntilAsync(Func<JsonElement, bool> condition)
    {
        JsonElement rehearsal = default;
        await Until.TrueAsync(async () => condition(rehearsal = await StateAsync()), () => $"the rehearsal stands at {rehearsal}");
        return rehearsal;
    }

    private async Task<JsonElement> StateAsync() => (await _http.GetFromJsonAsync<JsonElement>(stack.Api("state"), Cancelled)).GetProperty("rehearsal");
}
