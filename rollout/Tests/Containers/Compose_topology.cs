using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SecureMessaging.Rollout.Tests.Cli;
using SecureMessaging.Rollout.Tests.Site;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Provisioning;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Tests.Containers;

/// <summary>The services of the compose file as processes, by their own commands; ports and peers alone are this machine's.</summary>
[Trait("Category", "Slow")]
public sealed class Compose_topology : IAsyncLifetime
{
    private const string Token = "a-secret-of-this-test";

    // Each after those it waits for.
    private static readonly string[] Order = ["oracle-health", "vista", "bff", "web"];

    private readonly Stack<RoleProcess> _running = new();
    private readonly Dictionary<string, Uri> _where = [];
    private readonly HttpClient _http = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("load-agent-");

    public async ValueTask InitializeAsync()
    {
        await Provisioner.EnsurePagesAsync(TestContext.Current.SendDiagnosticMessage, TestContext.Current.CancellationToken);
        foreach (var (name, service) in Order.Select(name => (name, ComposeFile.Read().Services[name])))
        {
            var role = await RoleProcess.StartAsync([.. service.Command.Select(Here), "--pages", Provisioner.PagesFolder], Token, TestContext.Current.CancellationToken);
            _running.Push(role);
            _where[name] = new[] { role.Addresses.Web, role.Addresses.Bff, role.Addresses.Vista, role.Addresses.OracleHealth }.OfType<Uri>().Single();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        while (_running.TryPop(out var role))
            await role.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task They_find_each_other_ask_for_the_token_and_are_healthy()
    {
        foreach (var (_, address) in _where)
        {
            await using var healthy = await RolloutProcess.RunProgramAsync("SecureMessaging.Mocks.Stack", [], TestContext.Current.CancellationToken, "health", "--url", $"{address}");
            Assert.True(healthy.ExitCode == 0, healthy.Output);
        }

        Assert.Equal(HttpStatusCode.Forbidden, await SignInAsync(token: null));
        Assert.Equal(HttpStatusCode.OK, await SignInAsync(Token));
        using var state = await AskAsync(HttpMethod.Get, new Uri(_where["web"], "/control/api/state"), Token, body: null);
        Assert.Equal(HttpStatusCode.OK, state.StatusCode);
    }

    [Fact]
    public async Task A_load_agent_with_the_token_signs_its_users_in()
    {
        await using var load = await RolloutProcess.RunProgramAsync(
            "SecureMessaging.Load.Cli", [new(ControlToken.Variable, Token)], TestContext.Current.CancellationToken,
            "run", "--percent", "25", "--rate", "3", "--during", "3s", "--warm-up", "0s", "--bff", $"{_where["bff"]}", "--keep-toggles", "--out", _folder.FullName);
        // On a busy machine it may be invalid; on none may it fail or not know what to do.
        Assert.True(load.ExitCode is ExitCode.Pass or ExitCode.Invalid, load.Output);
        using var result = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "result.json"), TestContext.Current.CancellationToken));
        var signIns = result.RootElement.GetProperty("steps").EnumerateArray().Where(step => step.GetProperty("step").GetString() == "sign-in").ToList();
        Assert.NotEmpty(signIns);
        Assert.All(signIns, step => Assert.Equal(0, step.GetProperty("failed").GetInt64()));
    }

    private async Task<HttpStatusCode> SignInAsync(string? token)
    {
        using var answer = await AskAsync(HttpMethod.Post, new Uri(_where["web"], "/__harness/sign-in"), token, new { persona = "hybrid" });
        return answer.StatusCode;
    }

    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, Uri address, string? token, object? body)
    {
        using var request = new HttpRequestMessage(method, address) { Content = body is null ? null : JsonContent.Create(body) };
        if (token is not null)
            request.Headers.Add(ControlToken.Header, token);
        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private string Here(string argument) => argument switch
    {
        "0.0.0.0" => "127.0.0.1",
        _ when int.TryParse(argument, out _) => "0",
        _ when Uri.TryCreate(argument, UriKind.Absolute, out var peer) && peer.Scheme == Uri.UriSchemeHttp => $"{_where[peer.Host]}",
        _ => argument,
    };
}
