using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Load.Engine.Validity;
using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Load.Scenarios.Worker;
using SecureMessaging.Load.Tests.Scenarios;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Load.Tests.Cli;

/// <summary>A run that is told which stack stands behind the BFF.</summary>
public sealed class RunWithStackTests : IAsyncLifetime
{
    private static readonly Uri Nobody = new("http://127.0.0.1:9/");

    private readonly HalfAndHalf _target = new();
    private LoopbackSite _simulators = null!;

    public async ValueTask InitializeAsync()
    {
        await _target.InitializeAsync();
        // They deliver nothing, and will not be made slow.
        _simulators = await LoopbackSite.StartAsync(simulators =>
        {
            simulators.MapGet("/__sim/ledger", () => Results.Text("""{"entries":[],"next":0,"pending":0}""", "application/json"));
            simulators.MapGet("/__sim/faults", () => Results.StatusCode(503));
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _simulators.DisposeAsync();
        await _target.DisposeAsync();
    }

    [Fact]
    public async Task Messages_told_sent_that_no_ledger_holds_are_in_its_result()
    {
        var (exitCode, output, error) = await RunAsync(_simulators.Url, "--scenario", "send");
        var result = await ResultAsync();
        Assert.True(result.Ledgers is { ToldSent: 6, Lost: 6 }, $"{output} {error}");
        Assert.NotEqual(Conclusion.Pass, result.Conclusion);
        Assert.Equal(LoadVerb.Code(result.Conclusion), exitCode);
    }

    [Fact]
    public async Task A_stack_that_runs_no_more_is_found_out_before_anybody_is_loaded()
    {
        var (exitCode, _, error) = await RunAsync(Nobody, "--scenario", "send");
        Assert.True(exitCode == 3 && error.Contains("of a stack that runs no more", StringComparison.Ordinal) && error.TrimEnd().Split('\n').Length == 1, $"{exitCode}: {error}");
        Assert.Empty(_target.Bff.Requests);
    }

    [Fact]
    public async Task A_stack_with_a_host_that_nobody_named_is_refused_before_it_is_asked()
    {
        var (exitCode, _, error) = await RunAsync(new("http://simulators.example:5082/"), "--scenario", "send");
        Assert.True(exitCode == 3 && error.Contains("simulators.example is not listed", StringComparison.Ordinal) && error.TrimEnd().Split('\n').Length == 1, $"{exitCode}: {error}");
    }

    [Fact]
    public async Task Each_host_of_a_stack_is_to_be_named_again()
    {
        var targets = _target.Folder("targets.json");
        await File.WriteAllTextAsync(targets, """{"hosts":["vista.invalid","bff.invalid"]}""", TestContext.Current.CancellationToken);
        string[] listed = ["--scenario", "send", "--targets", targets, "--yes-target", "bff.invalid"];
        Uri vista = new("http://vista.invalid:5082/");

        var (_, _, unnamed) = await RunAsync(vista, listed);
        var (_, _, named) = await RunAsync(vista, [.. listed, "--yes-target", "vista.invalid"]);

        Assert.Contains("name it again with --yes-target vista.invalid", unnamed, StringComparison.Ordinal);
        Assert.Contains("cannot be read", named, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stack_behind_another_BFF_is_refused()
    {
        var (exitCode, _, error) = await RunAsync(_simulators.Url, "--scenario", "send", "--bff", Nobody.ToString());
        Assert.True(exitCode == 3 && error.Contains("--bff loads http://127.0.0.1:9/", StringComparison.Ordinal) && error.TrimEnd().Split('\n').Length == 1, $"{exitCode}: {error}");
    }

    [Fact]
    public async Task An_incident_that_did_not_strike_is_in_its_result()
    {
        await RunAsync(_simulators.Url, "--scenario", "spike");
        var result = await ResultAsync();
        Assert.Equal(Conclusion.Invalid, result.Conclusion);
        Assert.Contains(result.InvalidReasons, reason => reason.Contains("could not be made slow", StringComparison.Ordinal));
    }

    private async Task<(int ExitCode, string Output, string Error)> RunAsync(Uri simulators, params string[] more)
    {
        string[] bff = more.Contains("--bff") ? [] : ["--bff", _target.Bff.Url.ToString()];
        var readyFile = _target.Folder("stack.json");
        await new StackAddresses(null, _target.Bff.Url, simulators, simulators, 0).WriteAsync(readyFile, TestContext.Current.CancellationToken);
        using var command = LoadCliProcess.Start(
            [
                "run", "--percent", "50", "--rate", "3", "--during", "2s", "--warm-up", "0s", "--keep-toggles", .. bff, "--stack", readyFile,
                "--out", _target.Folder("out"), .. more,
            ]);
        return await command.EndAsync(TestContext.Current.CancellationToken);
    }

    private Task<LoadResult> ResultAsync() => LoadJson.ReadResultAsync(_target.Folder("out"), TestContext.Current.CancellationToken);
}
