using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SecureMessaging.Rollout.Tests.Cli;
using SecureMessaging.Rollout.Tests.Site;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Tests.ControlRoom;

/// <summary>A rehearsal that somebody starts from the control room of a running stack, and watches.</summary>
[Trait("Category", "Slow")]
public sealed class Rehearsal_from_the_control_room : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private RoleProcess _stack = null!;
    private string? _folder;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await Provisioner.EnsurePagesAsync(TestContext.Current.SendDiagnosticMessage, Cancelled);
        string[] ports = ["--web-port", "0", "--bff-port", "0", "--vista-port", "0", "--oracle-health-port", "0"];
        _stack = await RoleProcess.StartAsync(ports, controlToken: null, Cancelled);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _stack.DisposeAsync();
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task It_runs_beside_the_stack_one_at_a_time_and_ends_with_a_report()
    {
        Assert.Equal(HttpStatusCode.NoContent, await StartAsync("smoke"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await StartAsync("smoke"));

        var ended = await EndedAsync();
        _folder = ended.GetProperty("folder").GetString();
        // How it ends is not the room's affair: on a machine that is busy with other tests a stage may well be told off.
        Assert.Contains(ended.GetProperty("exitCode").GetInt32(), new[] { ExitCode.Invalid, ExitCode.Fail });
        Assert.Contains(ended.GetProperty("lines").EnumerateArray(), line => line.GetString()!.StartsWith("report  ", StringComparison.Ordinal));

        using var report = await _http.GetAsync(Api("rehearsal/report"), Cancelled);
        Assert.Equal(HttpStatusCode.OK, report.StatusCode);
        Assert.StartsWith("sandbox allow-scripts;", report.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_stopped_on_demand_and_a_long_one_is_for_a_console()
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await StartAsync("soak"));
        Assert.Equal(HttpStatusCode.NoContent, await StartAsync("quick"));
        using var stopped = await _http.DeleteAsync(Api("rehearsal"), Cancelled);
        var ended = await EndedAsync();
        _folder = ended.GetProperty("folder").GetString();
        Assert.False(ended.GetProperty("hasReport").GetBoolean());
        Assert.Equal(ExitCode.Interrupted, ended.GetProperty("exitCode").GetInt32());
    }

    private async Task<HttpStatusCode> StartAsync(string profile)
    {
        using var answer = await _http.PostAsJsonAsync(Api("rehearsal"), new { profile }, Cancelled);
        return answer.StatusCode;
    }

    private async Task<JsonElement> EndedAsync()
    {
        JsonElement rehearsal = default;
        await Until.TrueAsync(
            async () =>
            {
                rehearsal = (await _http.GetFromJsonAsync<JsonElement>(Api("state"), Cancelled)).GetProperty("rehearsal");
                return !rehearsal.GetProperty("running").GetBoolean();
            },
            () => $"the rehearsal has not ended: {rehearsal}");
        return rehearsal;
    }

    private Uri Api(string path) => new(_stack.Addresses.Web!, $"/control/api/{path}");
}
