using System.Text;
using System.Text.Json;
using CsCheck;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.Host.Serving;

namespace SecureMessaging.Mocks.Tests.Conformance;

/// <summary>Whatever is asked, both routers answer something defined: no exception, no 500 that no recording shows, no hang.</summary>
public sealed class RouterFuzzing(Simulators simulators)
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "PATCH"];

    private static readonly Gen<string> Number = AnyOf("0", "-1", "-2", "-3", "1", "42", "100001", "7000001", "999999999999999999", "-999999999999999999");

    private static readonly Gen<string> Part = Gen.OneOf(
        Number, Gen.String[Gen.Char.AlphaNumeric, 0, 12], AnyOf("..", "%2e", "a:b", "1,2,x", "54000000001:-4:0:0", "OPENED", "漢字", "' OR 1=1"));

    private static readonly Gen<string> Json = Gen.OneOf(
        AnyOf(
            "", "{", "null", "[]", "{}", "[[]]", "\"x\"", "1e999", "{\"body\":null}", "{\"body\":\"b\",\"recipientId\":\"x\"}", "{\"body\":\"\\ud800\"}",
            "[{\"triageTeamId\":99999999999,\"preferredTeam\":true}]", "{\"id\":99999999999999999999}", "{\"fromDate\":\"x\",\"exactMatch\":{}}",
            "{\"patientId\":1.5,\"receivers\":[null]}", "{\"receivers\":[{\"type\":\"POOL\"}]}", "{\"name\":[]}", "{\"attachments\":[null]}"),
        Gen.Select(Gen.Int, Gen.String[0, 40]).Select((team, body) =>
            $$"""{"category":"OTHER","subject":{{Quoted(body)}},"body":{{Quoted(body)}},"recipientId":{{team}},"id":{{team}}}"""));

    private static readonly Gen<string?> ContentType = AnyOf<string?>(
        null, "application/json", "application/json; charset=UTF-8", "application/json; charset=utf-7", "multipart/form-data; boundary=x", "multipart/form-data", "nonsense;;");

    private static readonly Gen<string> Query = AnyOf(
        "", "requiresOHMessages=1", "requiresOHTriageGroup=1", "pageSize=-1&pageNumber=x", "pageSize=99999999999", "attachmentName=../a&fileExtension=pdf",
        "beginDate=2026-13-01T00:00:00Z", "statuses=,,&types=", "name=%00", "loadReferences=maybe", "sortField=DROP&sortOrder=TABLE");

    [Theory]
    [InlineData("vista")]
    [InlineData("oracle-health")]
    public async Task Anything_asked_gets_a_defined_answer(string role)
    {
        var host = role == "vista" ? simulators.Vista : simulators.OracleHealth;
        var headers = await HeadersAsync(role);
        var templates = host.Simulator.Routes.Routes.SelectMany(route => route.Templates.Select(template => (route.Method, template.Text))).ToArray();
        var known = Gen.Select(Gen.Int[0, templates.Length - 1], Part.Array[6], Gen.Bool, AnyOf(Methods)).Select((at, parts, own, method) =>
            (Method: own ? templates[at].Method : method, Path: Filled(templates[at].Text, parts)));
        Gen.Select(known, Json, ContentType, Query, Gen.Bool).Sample(
            (request, body, contentType, query, signedIn) => IsDefined(host, request.Method, request.Path, body, contentType, query, signedIn ? headers : []),
            iter: 4_000,
            threads: 1);
    }

    private static bool IsDefined(
        SimulatorHost host, string method, string path, string body, string? contentType, string query, IEnumerable<KeyValuePair<string, StringValues>> given)
    {
        if (host.Simulator.Routes.Find(method, path) is not { } match)
            return true;

        var headers = new HeaderDictionary(given.ToDictionary(StringComparer.OrdinalIgnoreCase));
        if (contentType is not null)
            headers["Content-Type"] = contentType;
        var request = new SimRequest(match, headers, new QueryCollection(QueryHelpers.ParseQuery(query)), Encoding.UTF8.GetBytes(body));
        request.Caller = host.Simulator.Identify(request);
        _ = host.Simulator.RecipientEhrAsync(request, CancellationToken.None).AsTask().Result;
        var answering = match.Route.Handler(request, CancellationToken.None).AsTask();
        if (!answering.Wait(TimeSpan.FromSeconds(30)))
            return false;

        var answer = answering.Result;
        return answer.Status is >= 200 and < 500 or 503 || (answer.Status == 500 && match.Route.Name == "preferred-teams");
    }

    // What lets a request in: a patient of the fuzzing's own, or the authority that the paths name.
    private async Task<KeyValuePair<string, StringValues>[]> HeadersAsync(string role)
    {
        if (role == "oracle-health")
            return [new("Authorization", "OAuth authority=\"va-sandbox\"")];

        var session = await SmSession.OpenAsync(simulators.Http, Simulators.Target(simulators.Vista), TestContext.Current.CancellationToken);
        return [new("Token", session.Token), new("appToken", "app"), new("mhvCorrelationId", "150000004")];
    }

    private static string Filled(string template, string[] parts)
    {
        var next = 0;
        var segments = template.Split('/').Select(segment => segment switch
        {
            "{authority}" or "{owner}" => "va-sandbox",
            "{patient:int}" => next % 2 == 0 ? $"{Simulators.Population.Find("oh-single:600000").OracleHealthPatientId}" : parts[next % parts.Length],
            ['{', ..] => parts[next++ % parts.Length],
            _ => segment,
        });
        return string.Join('/', segments);
    }

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
