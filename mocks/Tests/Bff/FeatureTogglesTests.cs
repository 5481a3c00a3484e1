using System.Text.Json;
using System.Text.Json.Nodes;
using SecureMessaging.Mocks.Bff;
using SecureMessaging.Mocks.Bff.Toggles;
using SecureMessaging.Mocks.Tests.Bff.Support;
using SecureMessaging.Population;
using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Tests.Bff;

public sealed class FeatureTogglesTests : IAsyncLifetime
{
    private const string Curated = SecureMessagingToggles.CuratedListFlow;
    private const string ByCookie = "made_up_by_cookie";
    private const string ByGroup = "made_up_by_group";

    private readonly TwoMoreFeatures _bff = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _bff.InitializeAsync();

    public ValueTask DisposeAsync() => _bff.DisposeAsync();

    [Fact]
    public async Task Without_a_list_every_feature_comes_twice_camel_case_first()
    {
        var names = (await AllAsync(_bff.Anonymous())).Select(feature => feature.Name).ToArray();

        var first = Array.IndexOf(names, "mhvSecureMessagingCuratedListFlow");
        Assert.Equal(Curated, names[first + 1]);
        Assert.Equal(2 * (FeatureCatalogue.SecureMessaging.Count + 2), names.Length);
    }

    [Fact]
    public async Task With_a_list_names_are_echoed_as_asked_and_unknown_ones_are_off()
    {
        var answers = await AskAsync(_bff.Anonymous(), "mhvSecureMessagingCernerPilot,mhv_secure_messaging_cerner_pilot,no_such_feature");

        Assert.Equal([("mhvSecureMessagingCernerPilot", true), ("mhv_secure_messaging_cerner_pilot", true), ("no_such_feature", false)], answers);
    }

    [Theory]
    [InlineData("specific")]
    [InlineData("all")]
    public async Task Has_the_shape_of_vas_answer(string sample)
    {
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Vectors", "va-feature-toggles-samples.json"), Cancelled))![sample]!;
        await FlipAsync($"{Curated}/boolean");

        var answer = JsonNode.Parse(await _bff.Anonymous().GetStringAsync(expected["request"]!.ToString()["GET ".Length..], Cancelled))!;

        // The whole list has more features than the sample's two; those two stand in it as the sample has them.
        var features = answer["data"]!["features"]!.AsArray();
        var sampled = expected["response"]!["data"]!["features"]!.AsArray();
        var names = sampled.Select(feature => feature!["name"]!.ToString()).ToHashSet();
        answer["data"]!["features"] = new JsonArray([.. features.Where(feature => names.Contains(feature!["name"]!.ToString())).Select(feature => feature!.DeepClone())]);
        Assert.True(JsonNode.DeepEquals(expected["response"], answer), answer.ToJsonString());
    }

    [Fact]
    public async Task At_a_percentage_exactly_the_users_of_the_formula_have_it()
    {
        const int Users = 40;
        var population = new SyntheticPopulation(new PopulationOptions(Size: 10_000));
        await FlipAsync($"{Curated}/percentage_of_actors?percentage=25");

        var served = new List<bool>();
        for (var patient = 100; patient < 100 + Users; patient++)
            served.Add((await AskAsync(await _bff.SignInAsync(new { patient }), Curated)).Single().On);

        var formula = Enumerable.Range(100, Users).Select(patient => PercentageOfActors.Includes(Curated, Percentage.Of(25), population.Veteran(patient).ActorId));
        Assert.Equal(formula, served);
    }

    [Fact]
    public async Task At_a_percentage_of_time_the_same_user_is_in_and_out_by_turns()
    {
        await FlipAsync($"{Curated}/percentage_of_time?percentage=50");

        var served = new HashSet<bool>();
        for (var ask = 0; ask < 50; ask++)
            served.Add(await IsCuratedOnAsync());

        Assert.Equal(2, served.Count);
    }

    [Fact]
    public async Task A_flip_through_this_process_is_seen_at_once()
    {
        Assert.False(await IsCuratedOnAsync());
        await FlipAsync($"{Curated}/boolean");
        Assert.True(await IsCuratedOnAsync());
    }

    [Fact]
    public async Task A_flip_through_another_process_is_seen_after_a_minute()
    {
        Assert.False(await IsCuratedOnAsync());
        await FlipAsync($"{Curated}/boolean", anotherProcess: true);

        _bff.Time.Advance(TimeSpan.FromSeconds(59));
        var stale = await IsCuratedOnAsync();
        _bff.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.False(stale);
        Assert.True(await IsCuratedOnAsync());
    }

    [Fact]
    public async Task The_harness_clock_ends_the_minute_early()
    {
        Assert.False(await IsCuratedOnAsync());
        await FlipAsync($"{Curated}/boolean", anotherProcess: true);
        using var minute = new StringContent("""{"advance":60}""", System.Text.Encoding.UTF8, "application/json");

        await _bff.Anonymous().PostAsync("/__harness/clock", minute, Cancelled);

        Assert.True(await IsCuratedOnAsync());
    }

    [Fact]
    public async Task Quirk_a_cookie_feature_asked_for_in_camel_case_goes_by_user()
    {
        var cookie = Enumerable.Range(0, 1000).Select(i => $"cookie-{i}")
            .First(id => PercentageOfActors.Includes(ByCookie, Percentage.Of(50), id));

        var answers = await AskAsync(_bff.Anonymous(), $"{ByCookie},madeUpByCookie", $"&cookie_id={cookie}");

        Assert.Equal([(ByCookie, true), ("madeUpByCookie", false)], answers);
    }

    [Fact]
    public async Task Quirk_a_feature_on_for_a_group_is_off_in_the_whole_list()
    {
        Assert.Contains((ByGroup, false), await AllAsync(_bff.Anonymous()));
    }

    private async Task<bool> IsCuratedOnAsync() => (await AskAsync(_bff.Anonymous(), Curated)).Single().On;

    private Task<(string Name, bool On)[]> AskAsync(HttpClient client, string features, string more = "") =>
        ReadAsync(client, $"/v0/feature_toggles?features={features}{more}");

    private static Task<(string Name, bool On)[]> AllAsync(HttpClient client) => ReadAsync(client, "/v0/feature_toggles");

    private static async Task<(string Name, bool On)[]> ReadAsync(HttpClient client, string path)
    {
        var data = (await (await client.GetAsync(path, Cancelled)).JsonAsync()).GetProperty("data");
        Assert.Equal("feature_toggles", data.GetProperty("type").GetString());
        return [.. data.GetProperty("features").EnumerateArray().Select(Read)];
    }

    private static (string Name, bool On) Read(JsonElement feature) => (feature.GetProperty("name").GetString()!, feature.GetProperty("value").GetBoolean());

    private async Task FlipAsync(string what, bool anotherProcess = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/flipper/api/features/" + what);
        if (anotherProcess)
            request.Headers.Add("X-Harness-Another-Process", "1");
        (await _bff.Anonymous().SendAsync(request, Cancelled)).EnsureSuccessStatusCode();
    }

    private sealed class TwoMoreFeatures : BffFixture
    {
        protected override BffOptions Configure(BffOptions options) => options with
        {
            Features = [.. FeatureCatalogue.SecureMessaging, new(ByCookie, ActorType.CookieId), new(ByGroup)],
            InitialToggles =
            [
                new Feature(ByCookie).EnablePercentageOfActors(Percentage.Of(50)),
                new Feature(ByGroup).EnableGroup("staff"),
            ],
        };
    }
}
