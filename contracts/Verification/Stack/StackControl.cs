using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SecureMessaging.Contracts.Verification.Pacts;
using SecureMessaging.Mocks.Bff.Upstream;
using SecureMessaging.Mocks.SmApi.MessagingWebServices;
using SecureMessaging.Mocks.Vista;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Contracts.Verification.Stack;

/// <summary>The handles of a stack that state handlers pull: control APIs of the simulators, sign-in and Flipper of the BFF, the SM API itself.</summary>
internal sealed class StackControl(StackAddresses stack) : IDisposable
{
    private const string SmApiPath = "/v1/sm/patient/";

    private readonly HttpClient _http = new(Handler());
    private readonly HttpClient _smApi = new(Handler()) { BaseAddress = new Uri(stack.Vista ?? throw Missing("vista"), SmApiPath) };
    private readonly HttpClient _messages = new(Handler()) { BaseAddress = stack.OracleHealth };

    public Uri Bff { get; } = stack.Bff ?? throw Missing("bff");

    public Uri Vista { get; } = stack.Vista ?? throw Missing("vista");

    public Uri OracleHealth { get; } = stack.OracleHealth ?? throw Missing("oracle-health");

    public HttpClient Http => _http;

    public SmSessionClient SmSessions => new(_smApi, SmApiCredentials.Synthetic);

    public MessagingWebServicesClient Messages => new(_messages, VistaSimulator.Authority);

    public SmPatientApiClient SmApi(SmSession session) => new(_smApi, SmApiCredentials.Synthetic, session, oracleHealthPilot: true);

    public async Task<Veteran> VeteranAsync(string persona, int copy, CancellationToken cancellationToken) =>
        await _http.GetFromJsonAsync<Veteran>(new Uri(Vista, $"/__sim/patients/{persona}:{copy}"), cancellationToken)
        ?? throw new StateException($"The VistA simulator knows no {persona}:{copy}.");

    public async Task<JsonNode?> SendAsync(HttpMethod method, Uri address, object? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address) { Content = body is null ? null : JsonContent.Create(body) };
        using var response = await _http.SendAsync(request, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return response.IsSuccessStatusCode
            ? text.Length > 0 ? JsonNode.Parse(text) : null
            : throw new StateException($"{method} {address.AbsolutePath} answered {(int)response.StatusCode}: {text}");
    }

    public void Dispose()
    {
        _http.Dispose();
        _smApi.Dispose();
        _messages.Dispose();
    }

    private static UsageException Missing(string role) => new($"The stack does not run the role {role}, which the pacts are verified against.");

    // Cookies are handed on by hand, one user's must not stick to the next; a 301 is an answer of Messaging Web Services.
    private static SocketsHttpHandler Handler() => new() { UseCookies = false, UseProxy = false, AllowAutoRedirect = false };
}
