using System.Net;
using System.Text;
using SecureMessaging.Mocks.Tests.Bff.Support;

namespace SecureMessaging.Mocks.Tests.Bff;

public sealed class AttachmentTests : IClassFixture<BffFixture>
{
    private const string Send = "/my_health/v1/messaging/messages";
    private const string ToOracleHealth = Send + "?is_oh_triage_group=true";
    private const int Megabyte = 1024 * 1024;

    private readonly BffFixture _bff;

    public AttachmentTests(BffFixture bff)
    {
        _bff = bff;
        bff.Reset();
        _bff.SmApi.On("POST message/attach", FakeAnswer.Json(SmBodies.SentWithAttachment));
        _bff.SmApi.On("GET message/9001/status", FakeAnswer.Json(SmBodies.Status("SENT")));
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Small_files_go_through_the_sm_api_with_the_message_as_the_first_part()
    {
        using var form = Form(("a.pdf", 3));

        var response = await (await _bff.SignInAsync()).PostAsync(Send, form, Cancelled);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var call = Assert.Single(_bff.SmApi.Calls);
        Assert.Equal("POST message/attach", call.ToString());
        Assert.StartsWith("multipart/form-data", call.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Contains("form-data; name=\"message\"; filename=\"message\"", call.Body, StringComparison.Ordinal);
        Assert.Contains("\"recipientId\":1", call.Body, StringComparison.Ordinal);
        Assert.Contains("form-data; name=\"uploads[]\"; filename=\"a.pdf\"", call.Body, StringComparison.Ordinal);
        Assert.Contains("Content-Type: application/pdf", call.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attachments_of_the_sent_message_are_included_with_their_download_link()
    {
        using var form = Form(("a.txt", 3));

        var answer = await (await (await _bff.SignInAsync()).PostAsync(Send, form, Cancelled)).JsonAsync();

        var included = answer.GetProperty("included")[0];
        Assert.Equal(("55", "attachments"), (included.GetProperty("id").GetString(), included.GetProperty("type").GetString()));
        Assert.EndsWith("/messages/9001/attachments/55", included.GetProperty("links").GetProperty("download").GetString(), StringComparison.Ordinal);
        Assert.Equal("55", answer.GetProperty("data").GetProperty("relationships").GetProperty("attachments").GetProperty("data")[0].GetProperty("id").GetString());
    }

    [Theory]
    [InlineData(1, 6 * Megabyte + 1, "base - The 0.txt exceeds file size limit of 6.0 MB")]
    [InlineData(3, 4 * Megabyte, "base - Total size of uploads exceeds 10.0 MB")]
    [InlineData(5, 1, "base - Total file count exceeds 4 files")]
    public async Task Limits_of_vista_are_told_in_vets_apis_words(int files, int size, string detail)
    {
        using var form = Form([.. Enumerable.Range(0, files).Select(i => ($"{i}.txt", size))]);

        var response = await (await _bff.SignInAsync()).PostAsync(Send, form, Cancelled);

        Assert.Equal((422, "100", detail), await response.ErrorAsync());
        Assert.Empty(_bff.SmApi.Calls);
    }

    [Fact]
    public async Task Five_files_to_oracle_health_go_by_s3_and_the_sm_api_is_told_their_ids()
    {
        _bff.SmApi.On("GET attachment/presigned-url", () => FakeAnswer.Json($"\"{_bff.SmApi.Url}bucket/some%20name-1.txt?X-Amz-Expires=600\""));
        _bff.SmApi.On("PUT /bucket/some name-1.txt", new FakeAnswer(200, ""));
        _bff.SmApi.On("PUT /bucket/some%20name-1.txt", new FakeAnswer(200, ""));
        using var form = Form([.. Enumerable.Range(0, 5).Select(i => ($"{i}.txt", 3))]);

        var response = await (await _bff.SignInAsync()).PostAsync(ToOracleHealth, form, Cancelled);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(5, _bff.SmApi.Calls.Count(call => call.Target.StartsWith("attachment/presigned-url?attachmentName=", StringComparison.Ordinal)));
        var stored = _bff.SmApi.Calls.Where(call => call.Method == "PUT").ToArray();
        Assert.Equal(5, stored.Length);
        Assert.All(stored, put => Assert.False(put.Headers.ContainsKey("Token")));
        var sent = _bff.SmApi.Calls.Single(call => call.Target == "message/attach").Body;
        Assert.Contains("name=\"lgAttachments[]\"", sent, StringComparison.Ordinal);
        Assert.Contains("\"lgAttachmentId\":\"some name-1.txt\"", sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_upload_to_s3_sends_nothing()
    {
        _bff.SmApi.On("GET attachment/presigned-url", () => FakeAnswer.Json($"\"{_bff.SmApi.Url}bucket/refused\""));
        using var form = Form([.. Enumerable.Range(0, 5).Select(i => ($"{i}.txt", 3))]);

        var response = await (await _bff.SignInAsync()).PostAsync(ToOracleHealth, form, Cancelled);

        Assert.Equal((500, "SM_UPLOAD_ATTACHMENT_ERROR", "Failed to upload attachment"), await response.ErrorAsync());
        Assert.DoesNotContain(_bff.SmApi.Calls, call => call.Target == "message/attach");
    }

    [Fact]
    public async Task Few_small_files_to_oracle_health_go_the_standard_way()
    {
        using var form = Form(("a.txt", 3));

        await (await _bff.SignInAsync()).PostAsync(ToOracleHealth, form, Cancelled);

        Assert.DoesNotContain(_bff.SmApi.Calls, call => call.Target.StartsWith("attachment/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_name_cannot_end_its_header()
    {
        using var form = Form(("a.txt", 3));
        ((MultipartFormDataContent)form).Last().Headers.Remove("Content-Disposition");
        form.Last().Headers.TryAddWithoutValidation("Content-Disposition", "form-data; name=\"uploads[]\"; filename=\"a\\\"; x=\\\"b.txt\"");

        await (await _bff.SignInAsync()).PostAsync(Send, form, Cancelled);

        Assert.Contains("filename=\"a\\%22; x=\\%22b.txt\"\r\n", Assert.Single(_bff.SmApi.Calls).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_download_is_never_shown_as_a_page()
    {
        _bff.SmApi.On("GET message/9001/attachment/55", new FakeAnswer(200, "<script>", "text/html")
        {
            Headers = new Dictionary<string, string> { ["Content-Disposition"] = "attachment; filename=\"a.html\"" },
        });

        var response = await (await _bff.SignInAsync()).GetAsync("/my_health/v1/messaging/messages/9001/attachments/55", Cancelled);

        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("<script>", await response.Content.ReadAsStringAsync(Cancelled));
    }

    [Fact]
    public async Task An_attachment_kept_in_s3_is_fetched_for_the_browser()
    {
        _bff.SmApi.On("GET message/9001/attachment/55", FakeAnswer.Json($$"""{"url":"{{_bff.SmApi.Url}}bucket/a.pdf","mimeType":"application/pdf","name":"a.pdf"}"""));
        _bff.SmApi.On("GET /bucket/a.pdf", new FakeAnswer(200, "bytes", "application/pdf"));

        var response = await (await _bff.SignInAsync()).GetAsync("/my_health/v1/messaging/messages/9001/attachments/55", Cancelled);

        Assert.Equal(("bytes", "application/pdf"), (await response.Content.ReadAsStringAsync(Cancelled), response.Content.Headers.ContentType!.MediaType));
    }

    [Theory]
    [InlineData("nowhere", 502, "SM_ATTACHMENT_INVALID_RESPONSE")]
    [InlineData("http://127.0.0.1:1/a.pdf", 502, "SM_ATTACHMENT_URL_FETCH_ERROR")]
    public async Task An_attachment_that_s3_does_not_have_has_its_own_code(string url, int status, string code)
    {
        _bff.SmApi.On("GET message/9001/attachment/55", FakeAnswer.Json($$"""{"url":"{{url}}","mimeType":"application/pdf","name":"a.pdf"}"""));

        var error = await (await (await _bff.SignInAsync()).GetAsync("/my_health/v1/messaging/messages/9001/attachments/55", Cancelled)).ErrorAsync();

        Assert.Equal((status, code), (error.Status, error.Code));
    }

    [Fact]
    public async Task An_attachment_whose_answer_cannot_be_read_is_an_upstream_error()
    {
        _bff.SmApi.On("GET message/9001/attachment/55", FakeAnswer.Json("""{"url":"""));

        var error = await (await (await _bff.SignInAsync()).GetAsync("/my_health/v1/messaging/messages/9001/attachments/55", Cancelled)).ErrorAsync();

        Assert.Equal((400, "VA900"), (error.Status, error.Code));
    }

    [Fact]
    public async Task A_renewal_takes_no_attachments_and_needs_its_prescription()
    {
        var client = await _bff.SignInAsync();
        using var without = new StringContent("""{"category":"MEDICATIONS","subject":"s","body":"b","recipient_id":1}""", Encoding.UTF8, "application/json");
        using var with = Form("""{"category":"MEDICATIONS","subject":"s","body":"b","recipient_id":1,"prescription_id":"9"}""", ("a.txt", 3));

        var missing = await (await client.PostAsync(Send + "/renewal", without, Cancelled)).ErrorAsync();
        var refused = await (await client.PostAsync(Send + "/renewal", with, Cancelled)).ErrorAsync();

        Assert.Equal((400, "108", "The required parameter \"prescription_id\", is missing"), missing);
        Assert.Equal(400, refused.Status);
        Assert.Contains("Attachments are not supported for renewal messages", refused.Detail, StringComparison.Ordinal);
    }

    private static MultipartFormDataContent Form(params (string Name, int Size)[] files) =>
        Form("""{"category":"OTHER","subject":"Hello","body":"Hello ","recipient_id":1}""", files);

    private static MultipartFormDataContent Form(string message, params (string Name, int Size)[] files)
    {
        var form = new MultipartFormDataContent { { new StringContent(message), "message" } };
        foreach (var (name, size) in files)
            form.Add(new ByteArrayContent(new byte[size]), "uploads[]", name);
        return form;
    }
}
