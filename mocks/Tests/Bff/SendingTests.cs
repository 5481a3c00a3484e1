using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SecureMessaging.Mocks.Tests.Bff.Support;

namespace SecureMessaging.Mocks.Tests.Bff;

public sealed class SendingTests : IClassFixture<BffFixture>
{
    private static readonly object Message = new { message = new { category = "OTHER", subject = "Hello", body = "Hello ", recipient_id = 1000001 } };

    private readonly BffFixture _bff;

    public SendingTests(BffFixture bff)
    {
        _bff = bff;
        bff.Reset();
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_sent_message_comes_back_as_a_resource_of_type_messages()
    {
        _bff.SmApi.On("POST message", FakeAnswer.Json(SmBodies.Sent));
        var client = await _bff.SignInAsync();

        var response = await client.PostAsJsonAsync("/my_health/v1/messaging/messages", Message, Cancelled);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var data = (await response.JsonAsync()).GetProperty("data");
        Assert.Equal("9001", data.GetProperty("id").GetString());
        Assert.Equal("messages", data.GetProperty("type").GetString());
        var attributes = data.GetProperty("attributes");
        Assert.Equal("Hello & goodbye", attributes.GetProperty("subject").GetString());
        Assert.Equal("A <question> ", attributes.GetProperty("body").GetString());
        Assert.Equal("2026-06-01T11:59:58.000Z", attributes.GetProperty("sent_date").GetString());
    }

    [Fact]
    public async Task Keys_are_camel_cased_when_the_client_asks()
    {
        _bff.SmApi.On("POST message", FakeAnswer.Json(SmBodies.Sent));
        var client = await _bff.SignInAsync();
        client.DefaultRequestHeaders.Add("X-Key-Inflection", "camel");

        var response = await client.PostAsJsonAsync("/my_health/v1/messaging/messages", Message, Cancelled);

        Assert.Equal(9001, (await response.JsonAsync()).GetProperty("data").GetProperty("attributes").GetProperty("messageId").GetInt64());
    }

    [Fact]
    public async Task The_sm_api_is_sent_camel_case_the_patients_token_and_the_body_to_the_letter()
    {
        _bff.SmApi.On("POST message", FakeAnswer.Json(SmBodies.Sent));
        var client = await _bff.SignInAsync();

        await client.PostAsJsonAsync(
            "/my_health/v1/messaging/messages",
            new { category = "OTHER", subject = "Hello", body = "Hello [run/1/1] ", recipient_id = 1000001, station_number = "668" },
            Cancelled);

        var call = Assert.Single(_bff.SmApi.Calls);
        Assert.Equal("synthetic-token", call.Headers["Token"]);
        Assert.Equal("synthetic-api-key", call.Headers["x-api-key"]);
        Assert.Equal("Vets.gov Agent", call.Headers["User-Agent"]);
        Assert.Equal("application/json", call.Headers["Content-Type"]);
        Assert.False(call.Headers.ContainsKey("Transfer-Encoding"));
        Assert.False(call.Headers.ContainsKey("appToken"));
        Assert.Equal(
            """{"category":"OTHER","subject":"Hello","body":"Hello [run/1/1] ","recipientId":1000001,"stationNumber":"668"}""", call.Body);
    }

    [Fact]
    public async Task A_draft_that_is_sent_keeps_its_id_after_its_history_was_looked_at()
    {
        _bff.SmApi.On("GET message/8001/history", FakeAnswer.Json(SmBodies.NoHistory));
        _bff.SmApi.On("POST message", FakeAnswer.Json(SmBodies.Sent));
        var client = await _bff.SignInAsync();

        await client.PostAsJsonAsync(
            "/my_health/v1/messaging/messages", new { category = "OTHER", subject = "s", body = "b ", recipient_id = 1, draft_id = 8001 }, Cancelled);

        Assert.Equal(["GET message/8001/history", "POST message"], _bff.SmApi.Calls.Select(call => call.ToString()));
        Assert.Equal(8001, JsonDocument.Parse(_bff.SmApi.Calls[1].Body).RootElement.GetProperty("id").GetInt64());
    }

    [Fact]
    public async Task A_draft_of_a_reply_is_not_sent_as_a_new_message()
    {
        _bff.SmApi.On("GET message/8001/history", FakeAnswer.Json(SmBodies.SomeHistory));
        var client = await _bff.SignInAsync();

        var response = await client.PostAsJsonAsync(
            "/my_health/v1/messaging/messages", new { category = "OTHER", subject = "s", body = "b ", recipient_id = 1, draft_id = 8001 }, Cancelled);

        Assert.Equal((422, "100", "base - attempted to use reply draft in send message"), await response.ErrorAsync());
        Assert.DoesNotContain(_bff.SmApi.Calls, call => call.Method == "POST");
    }

    [Fact]
    public async Task A_refused_post_is_never_sent_again()
    {
        _bff.SmApi.On("POST message", FakeAnswer.Json("{}", 503));
        var client = await _bff.SignInAsync();

        await client.PostAsJsonAsync("/my_health/v1/messaging/messages", Message, Cancelled);

        Assert.Single(_bff.SmApi.Calls);
    }

    [Theory]
    [InlineData("""{"message":{"category":"OTHER","subject":"s","body":" ","recipient_id":1}}""", "body - can't be blank")]
    [InlineData("""{"message":{"subject":"s","body":"b","recipient_id":1}}""", "category - can't be blank")]
    [InlineData("""{"message":{"category":"OTHER","subject":"s","body":"b"}}""", "recipient_id - can't be blank")]
    public async Task What_must_not_be_blank_is_named(string body, string detail)
    {
        var client = await _bff.SignInAsync();

        var response = await client.PostAsync("/my_health/v1/messaging/messages", Json(body), Cancelled);

        Assert.Equal((422, "100", detail), await response.ErrorAsync());
    }

    [Fact]
    public async Task An_unknown_recipient_is_sm119_whatever_status_the_sm_api_gave()
    {
        _bff.SmApi.On("POST message", FakeAnswer.Error(119));
        var client = await _bff.SignInAsync();

        var response = await client.PostAsJsonAsync("/my_health/v1/messaging/messages", Message, Cancelled);

        Assert.Equal((422, "SM119", "Triage team does not exist"), await response.ErrorAsync());
    }

    [Fact]
    public async Task A_draft_is_created_with_201_and_updated_with_204()
    {
        _bff.SmApi.On("POST message/draft", FakeAnswer.Json(SmBodies.Draft));
        _bff.SmApi.On("GET message/8001/history", FakeAnswer.Json(SmBodies.NoHistory));
        var client = await _bff.SignInAsync();
        client.DefaultRequestHeaders.Add("X-Key-Inflection", "camel");
        var draft = new { recipientId = 1000001, category = "OTHER", subject = "Draft", body = "Body & more" };

        var created = await client.PostAsJsonAsync("/my_health/v1/messaging/message_drafts", draft, Cancelled);
        var updated = await client.PutAsJsonAsync("/my_health/v1/messaging/message_drafts/8001", draft, Cancelled);

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        var data = (await created.JsonAsync()).GetProperty("data");
        Assert.Equal("message_drafts", data.GetProperty("type").GetString());
        Assert.Equal("Body &amp; more", data.GetProperty("attributes").GetProperty("body").GetString());
        Assert.Equal(JsonValueKind.Null, data.GetProperty("attributes").GetProperty("sentDate").ValueKind);
        Assert.Equal(HttpStatusCode.NoContent, updated.StatusCode);
    }

    [Fact]
    public async Task Deleting_is_a_post_of_an_empty_object_upstream()
    {
        _bff.SmApi.On("POST message/8001", new FakeAnswer(200, "Success"));
        var client = await _bff.SignInAsync();

        var response = await client.DeleteAsync("/my_health/v1/messaging/messages/8001", Cancelled);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("{}", Assert.Single(_bff.SmApi.Calls).Body);
    }

    private static StringContent Json(string body) => new(body, System.Text.Encoding.UTF8, "application/json");
}
