using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace SecureMessaging.Mocks.Tests.Host;

/// <summary>A tester's mappings go before ours, and nothing of ours is lost by them.</summary>
public sealed class TesterMappingTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mapping_is_obeyed_at_once_and_its_removal_restores_ours()
    {
        await using var site = await StandInSite.StartAsync();
        var id = await site.MapAsync("/thing", 418);
        var overridden = await StatusAsync(site);
        using var removal = await site.Http.DeleteAsync($"__admin/mappings/{id}", Cancelled);
        Assert.Equal(((HttpStatusCode)418, HttpStatusCode.OK), (overridden, await StatusAsync(site)));
        Assert.Equal("short-cut", await ReaderAsync(site));
    }

    [Fact]
    public async Task Other_routes_are_served_by_wiremock_meanwhile()
    {
        await using var site = await StandInSite.StartAsync(byWireMock: true);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site));
        Assert.Equal("wiremock", await ReaderAsync(site));
    }

    [Fact]
    public async Task Our_mappings_are_listed_with_their_routes_names()
    {
        await using var site = await StandInSite.StartAsync();
        var mappings = await site.Http.GetFromJsonAsync<JsonElement>("__admin/mappings", Cancelled);
        Assert.Contains("thing: GET /thing", mappings.EnumerateArray().Select(mapping => mapping.GetProperty("Title").GetString()));
    }

    [Fact]
    public async Task A_mapping_of_ours_that_is_removed_is_off()
    {
        await using var site = await StandInSite.StartAsync();
        var mappings = await site.Http.GetFromJsonAsync<JsonElement>("__admin/mappings", Cancelled);
        var ours = mappings.EnumerateArray().Single(mapping => mapping.GetProperty("Title").GetString() == "thing: GET /thing").GetProperty("Guid").GetString();
        using var removal = await site.Http.DeleteAsync($"__admin/mappings/{ours}", Cancelled);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(site));
    }

    [Fact]
    public async Task Removing_all_mappings_gives_ours_back()
    {
        await using var site = await StandInSite.StartAsync(byWireMock: true);
        using var removal = await site.Http.DeleteAsync("__admin/mappings", Cancelled);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(site));
        Assert.Equal("short-cut", await ReaderAsync(site));
    }

    [Fact]
    public async Task Both_readers_give_the_same_answers()
    {
        await using var site = await StandInSite.StartAsync();
        var byShortCut = await AnswersAsync(site);
        await site.MapAsync("/a-testers-own", 418);
        Assert.Equal(byShortCut, await AnswersAsync(site));
    }

    [Fact]
    public async Task What_no_route_takes_gets_wiremocks_diagnosis()
    {
        await using var site = await StandInSite.StartAsync();
        using var response = await site.Http.GetAsync("elsewhere", Cancelled);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("No matching mapping found", await response.Content.ReadAsStringAsync(Cancelled), StringComparison.Ordinal);
    }

    // Status, end-to-end headers and body; how a connection carries them may differ.
    private static async Task<string> AnswersAsync(StandInSite site)
    {
        var answers = new List<string>();
        foreach (var (method, path, body) in new[] { ("GET", "thing", null), ("POST", "echo/a%20b", "{\"x\":\"é\"}"), ("POST", "echo/empty", ""), ("DELETE", "thing", null) })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = body is null ? null : new StringContent(body) };
            using var response = await site.Http.SendAsync(request, Cancelled);
            var headers = response.Headers.Concat(response.Content.Headers)
                .Where(header => header.Key is not ("Date" or "Server" or "Content-Length" or "Transfer-Encoding"))
                .OrderBy(header => header.Key, StringComparer.Ordinal)
                .Select(header => $"{header.Key}: {string.Join(",", header.Value)}");
            answers.Add($"{response.StatusCode}\n{string.Join('\n', headers)}\n{await response.Content.ReadAsStringAsync(Cancelled)}");
        }

        return string.Join("\n--\n", answers);
    }

    private static async Task<HttpStatusCode> StatusAsync(StandInSite site)
    {
        using var response = await site.Http.GetAsync("thing", Cancelled);
        return response.StatusCode;
    }

    private static async Task<string?> ReaderAsync(StandInSite site)
    {
        var requests = await site.Http.GetFromJsonAsync<JsonElement>("__sim/requests", Cancelled);
        return requests.GetProperty("requests").EnumerateArray().Last().GetProperty("reader").GetString();
    }
}
