using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SecureMessaging.Rollout.Tests.Cli;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Tests.Containers;

/// <summary>The services of the compose file, run as it runs them.</summary>
[Trait("Category", "Slow")]
public sealed class Compose_topology(ComposedRoles roles) : IClassFixture<ComposedRoles>, IDisposable
{
    private readonly HttpClient _http = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("load-agent-");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task They_find_each_other_and_ask_for_the_token()
    {
        Assert.Equal(HttpStatusCode.Forbidden, await SignInAsync(token: null));
        Assert.Equal(HttpStatusCode.OK, await SignInAsync(ComposedRoles.Token));
        using var state = await AskAsync(HttpMethod.Get, new Uri(roles.Where["web"], "/control/api/state"), ComposedRoles.Token, body: null);
        Assert.Equal(HttpStatusCode.OK, state.StatusCode);
    }

    [Theory]
    [InlineData("oracle-health")]
    [InlineData("vista")]
    [InlineData("bff")]
    [InlineData("web")]
    public async Task Its_own_check_finds_a_role_healthy(string name)
    {
        // CMD, dotnet and the program's file; the program itself is started elsewhere.
        var check = ComposeFile.Read().Services[name].Healthcheck!.Test[3..^1];
        Assert.Equal(ExitCode.Pass, await Programs.All["mocks/Stack"].Parse([.. check, $"{roles.Where[name]}"]).InvokeAsync(cancellationToken: Cancelled));
    }

    [Fact]
    public async Task A_load_agent_with_the_token_signs_its_users_in()
    {
        await using var load = await RolloutProcess.RunProgramAsync(
            "SecureMessaging.Load.Cli", [new(ControlToken.Variable, ComposedRoles.Token)], Cancelled,
            "run", "--percent", "25", "--rate", "3", "--during", "3s", "--warm-up", "0s", "--bff", $"{roles.Where["bff"]}", "--keep-toggles", "--out", _folder.FullName);
        // On a busy machine it may be invalid; on none may it fail or not know what to do.
        Assert.True(load.ExitCode is ExitCode.Pass or ExitCode.Invalid, load.Output);
        using var result = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "result.json"), Cancelled));
        var signIns = result.RootElement.GetProperty("steps").EnumerateArray().Where(step => step.GetProperty("step").GetString() == "sign-in").ToList();
        Assert.NotEmpty(signIns);
        Assert.All(signIns, step => Assert.Equal(0, step.GetProperty("failed").GetInt64()));
    }

    public void Dispose()
    {
        _http.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task<HttpStatusCode> SignInAsync(string? token)
    {
        using var answer = await AskAsync(HttpMethod.Post, new Uri(roles.Where["web"], "/__harness/sign-in"), token, new { persona = "hybrid" });
        return answer.StatusCode;
    }

    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, Uri address, string? token, object? body)
    {
        using var request = new HttpRequestMessage(method, address) { Content = body is null ? null : JsonContent.Create(body) };
        if (token is not null)
            request.Headers.Add(ControlToken.Header, token);
        return await _http.SendAsync(request, Cancelled);
    }
}
