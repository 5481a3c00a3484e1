using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using SecureMessaging.Mocks.Tests.Bff.Support;

namespace SecureMessaging.Mocks.Tests.Bff;

public sealed class FlipperApiTests : IAsyncLifetime
{
    private const string Curated = "mhv_secure_messaging_curated_list_flow";

    private readonly BffFixture _bff = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _bff.InitializeAsync();
        // The samples were taken from a Flipper that knew no feature.
        var known = await _bff.Anonymous().GetFromJsonAsync<JsonElement>("/flipper/api/features", Cancelled);
        foreach (var feature in known.GetProperty("features").EnumerateArray())
            await _bff.Anonymous().DeleteAsync($"/flipper/api/features/{feature.GetProperty("key").GetString()}", Cancelled);
    }

    public ValueTask DisposeAsync() => _bff.DisposeAsync();

    [Fact]
    public async Task Answers_as_the_real_flipper_did_exchange_by_exchange()
    {
        var samples = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Vectors", "flipper-http-samples.json"), Cancelled))!;
        var exchanges = samples["exchanges"]!.AsArray();
        Assert.NotEmpty(exchanges);
        foreach (var exchange in exchanges)
            await AssertSameAsync(exchange!);
    }

    [Fact]
    public async Task A_percentage_may_come_as_a_number_or_a_form_field()
    {
        var client = _bff.Anonymous();
        var number = await client.PostAsJsonAsync($"/flipper/api/features/{Curated}/percentage_of_actors", new { percentage = 2.5 }, Cancelled);
        using var form = new FormUrlEncodedContent([new("percentage", "7")]);
        var field = await client.PostAsync($"/flipper/api/features/{Curated}/percentage_of_actors", form, Cancelled);

        Assert.Equal(("2.5", "7"), (await PercentageAsync(number), await PercentageAsync(field)));
    }

    [Theory]
    [InlineData("POST", "features/x/actors", 422, 4)]
    [InlineData("POST", "features", 422, 5)]
    [InlineData("POST", "features/x/groups", 422, 5)]
    [InlineData("POST", "features/x/expression", 422, 7)]
    [InlineData("POST", "features/x/percentage_of_time", 422, 3)]
    [InlineData("POST", "features/x/groups?name=staff", 404, 2)]
    public async Task What_is_missing_has_flippers_code(string method, string path, int status, int code)
    {
        using var request = new HttpRequestMessage(new(method), "/flipper/api/" + path);
        var response = await _bff.Anonymous().SendAsync(request, Cancelled);

        Assert.Equal((status, code), ((int)response.StatusCode, (await response.JsonAsync()).GetProperty("code").GetInt32()));
    }

    private async Task AssertSameAsync(JsonNode exchange)
    {
        var asked = exchange["request"]!;
        var what = $"{asked["method"]} {asked["path"]}";
        using var request = new HttpRequestMessage(new(asked["method"]!.ToString()), "/flipper/api" + asked["path"]);
        if (asked["body"] is { } body)
            request.Content = JsonContent.Create(body);

        var response = await _bff.Anonymous().SendAsync(request, Cancelled);

        Assert.True((int)response.StatusCode == exchange["status"]!.GetValue<int>(), $"{what}: {response.StatusCode}");
        var text = await response.Content.ReadAsStringAsync(Cancelled);
        // A 204 has no body; the capture shows an empty object there.
        if (response.StatusCode != System.Net.HttpStatusCode.NoContent)
            Assert.True(JsonNode.DeepEquals(exchange["body"], JsonNode.Parse(text)), $"{what}: {text}");
    }

    private static async Task<string?> PercentageAsync(HttpResponseMessage response) => (await response.JsonAsync()).GetProperty("gates")
        .EnumerateArray().Single(gate => gate.GetProperty("key").GetString() == "percentage_of_actors").GetProperty("value").GetString();
}
