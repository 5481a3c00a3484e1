using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using SecureMessaging.Mocks.Tests.Bff.Support;

namespace SecureMessaging.Mocks.Tests.Bff;

/// <summary>Whatever comes in, a defined error goes out: a status below 500, vets-api's error body, and nothing of our insides.</summary>
public sealed class HostileInputTests : IClassFixture<BffFixture>
{
    private const string Messaging = "/my_health/v1/messaging/";
    private const int Iterations = 60;

    private static readonly string[] Writes = ["messages", "messages/1/reply", "messages/renewal", "message_drafts", "folders", "folders/-1/search", "preferences/recipients", "preferences/signature"];

    private static readonly Gen<JsonNode?> AnyJson = Gen.OneOf<JsonNode?>(
        Gen.Const<JsonNode?>((JsonNode?)null),
        Gen.Bool.Select(value => (JsonNode?)JsonValue.Create(value)),
        Gen.Double[-1e9, 1e9].Select(value => (JsonNode?)JsonValue.Create(value)),
        Gen.Long.Select(value => (JsonNode?)JsonValue.Create(value)),
        Gen.String.Select(value => (JsonNode?)JsonValue.Create(value)),
        Gen.String.Array[0, 3].Select(values => (JsonNode?)new JsonArray([.. values.Select(value => JsonValue.Create(value))])),
        Gen.String.Select(value => (JsonNode?)new JsonObject { ["body"] = value }));

    private readonly BffFixture _bff;

    public HostileInputTests(BffFixture bff)
    {
        _bff = bff;
        bff.Reset();
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bytes_that_are_no_json()
    {
        var client = await _bff.SignInAsync();
        await Gen.Select(Gen.Byte.Array[1, 200], Gen.OneOf(Writes)).SampleAsync(
            async (bytes, path) => await AssertRefusedAsync(await PostAsync(client, path, bytes, "application/json")), iter: Iterations, threads: 1);
    }

    [Fact]
    public async Task Json_of_any_shape_in_any_field()
    {
        var client = await _bff.SignInAsync();
        var fields = Gen.OneOf("category", "body", "subject", "recipient_id", "draft_id", "station_number", "prescription_id", "message", "name", "folder", "updated_triage_teams");
        await Gen.Select(Gen.Select(fields, AnyJson).Array[0, 6], Gen.OneOf(Writes)).SampleAsync(
            async (pairs, path) =>
            {
                var body = new JsonObject();
                foreach (var (field, value) in pairs)
                    body[field] = value?.DeepClone();
                await AssertRefusedAsync(await PostAsync(client, path, JsonSerializer.SerializeToUtf8Bytes(body), "application/json"));
            },
            iter: Iterations,
            threads: 1);
    }

    [Fact]
    public async Task Ids_that_are_none()
    {
        var client = await _bff.SignInAsync();
        await Gen.Select(Gen.String[1, 30], Gen.OneOf("messages/{0}", "messages/{0}/thread", "folders/{0}", "folders/{0}/threads", "messages/1/attachments/{0}")).SampleAsync(
            async (id, path) => await AssertRefusedAsync(
                await client.GetAsync(Messaging + string.Format(path, Uri.EscapeDataString(id.Replace("\0", "", StringComparison.Ordinal) + "x")), Cancelled)),
            iter: Iterations,
            threads: 1);
    }

    [Fact]
    public async Task Bytes_that_are_no_multipart_form()
    {
        var client = await _bff.SignInAsync();
        await Gen.Byte.Array[0, 300].SampleAsync(
            async bytes => await AssertRefusedAsync(await PostAsync(client, "messages", bytes, "multipart/form-data; boundary=x")), iter: Iterations, threads: 1);
    }

    [Fact]
    public async Task Query_values_that_mean_nothing()
    {
        var client = await _bff.SignInAsync();
        await Gen.Select(Gen.String[1, 30], Gen.OneOf("allrecipients?sort=", "folders?page=", "folders?per_page=", "folders/0/threads?page_size=")).SampleAsync(
            async (value, path) => await AssertRefusedAsync(await client.GetAsync(Messaging + path + Uri.EscapeDataString(value), Cancelled)),
            iter: Iterations,
            threads: 1);
    }

    [Theory]
    [InlineData("""{"message":{"body":"\ud800","category":"OTHER","recipient_id":1}}""")]
    [InlineData("""{"message":"not json"}""")]
    [InlineData("""[1,2,3]""")]
    [InlineData("""{"message":{"body":"a","category":"OTHER","recipient_id":1e400}}""")]
    [InlineData("""{"message":{"body":"a","category":"OTHER","recipient_id":99999999999999999999}}""")]
    public async Task Json_that_only_looks_right(string body)
    {
        var client = await _bff.SignInAsync();

        await AssertRefusedAsync(await PostAsync(client, "messages", Encoding.UTF8.GetBytes(body), "application/json"));
    }

    [Fact]
    public async Task Json_nested_without_end()
    {
        var client = await _bff.SignInAsync();
        var body = string.Concat(Enumerable.Repeat("""{"message":""", 5000)) + "1" + new string('}', 5000);

        await AssertRefusedAsync(await PostAsync(client, "messages", Encoding.UTF8.GetBytes(body), "application/json"));
    }

    [Fact]
    public async Task A_json_body_above_a_megabyte_is_413()
    {
        var client = await _bff.SignInAsync();
        // Refused before it is sent: a refusal in mid-sentence may reach the client as a lost connection.
        client.DefaultRequestHeaders.ExpectContinue = true;
        var body = Encoding.UTF8.GetBytes("{\"body\":\"" + new string('a', 1024 * 1024) + "\"}");

        var response = await PostAsync(client, "messages", body, "application/json");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Empty(_bff.SmApi.Calls);
    }

    [Fact]
    public async Task A_form_above_the_largest_body_is_413_before_it_is_sent()
    {
        const int TooLarge = 65 * 1024 * 1024;
        var client = await _bff.SignInAsync();
        client.DefaultRequestHeaders.ExpectContinue = true;

        var response = await PostAsync(client, "messages", GC.AllocateUninitializedArray<byte>(TooLarge), "multipart/form-data; boundary=x");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_line_break_in_a_parameter_reaches_no_header_and_no_address()
    {
        var client = await _bff.SignInAsync();

        await AssertRefusedAsync(await client.PatchAsync(Messaging + "messages/1/move?folder_id=1%0d%0aX-Evil:%201", null, Cancelled));

        Assert.Empty(_bff.SmApi.Calls);
    }

    [Fact]
    public async Task A_route_that_does_not_exist_is_404_in_vets_apis_words()
    {
        var client = await _bff.SignInAsync();

        var error = await (await client.PostAsync(Messaging + "allrecipients", null, Cancelled)).ErrorAsync();

        Assert.Equal((404, "411", "There are no routes matching your request: /my_health/v1/messaging/allrecipients"), error);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string path, byte[] body, string type)
    {
        var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return await client.PostAsync(Messaging + path, content, Cancelled);
    }

    // The fake SM API knows nothing, so not even a well-formed request succeeds.
    private static async Task AssertRefusedAsync(HttpResponseMessage response)
    {
        using (response)
        {
            var text = await response.Content.ReadAsStringAsync(Cancelled);
            Assert.InRange((int)response.StatusCode, 400, 499);
            using var document = JsonDocument.Parse(text);
            Assert.NotEqual(0, document.RootElement.GetProperty("errors").GetArrayLength());
            Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        }
    }
}
