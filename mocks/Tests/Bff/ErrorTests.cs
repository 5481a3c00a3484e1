using System.Net.Http.Json;
using SecureMessaging.Mocks.Tests.Bff.Support;

namespace SecureMessaging.Mocks.Tests.Bff;

public sealed class ErrorTests : IClassFixture<BffFixture>
{
    private const string Send = "/my_health/v1/messaging/messages";

    private static readonly object Message = new { category = "OTHER", subject = "Hello", body = "Hello ", recipient_id = 1 };

    private readonly BffFixture _bff;

    public ErrorTests(BffFixture bff)
    {
        _bff = bff;
        bff.Reset();
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    // vets-api config/locales/exceptions.en.yml @ fb85568, where the row decides and not what MHV's answer was.
    [Theory]
    [InlineData(98, 400, "Oracle Health message send failed")]
    [InlineData(99, 502, "Something went wrong. Please try again later.")]
    [InlineData(100, 422, "The message body cannot be blank")]
    [InlineData(101, 401, "Application authentication failed")]
    [InlineData(102, 401, "Application authorization failed")]
    [InlineData(103, 401, "Invalid User Credentials")]
    [InlineData(104, 401, "Missing User Credentials")]
    [InlineData(105, 422, "User was not found")]
    [InlineData(106, 403, "User is not eligible because they are blocked")]
    [InlineData(111, 403, "Invalid user permissions")]
    [InlineData(112, 403, "access to the requested resource")]
    [InlineData(113, 422, "Unable to read attachment")]
    [InlineData(114, 400, "Unable to move message")]
    [InlineData(115, 404, "Entity not found")]
    [InlineData(116, 422, "Folder must be empty")]
    [InlineData(117, 502, "data integrity issue")]
    [InlineData(118, 422, "DRAFTS")]
    [InlineData(119, 422, "Triage team does not exist")]
    [InlineData(120, 422, "page number must be")]
    [InlineData(121, 422, "page size must be")]
    [InlineData(122, 422, "attachment type is not supported")]
    [InlineData(123, 422, "The filename is a required parameter")]
    [InlineData(124, 413, "attachment file size exceeds limits")]
    [InlineData(125, 422, "folder name is required")]
    [InlineData(126, 422, "folder already exists")]
    [InlineData(127, 422, "characters")]
    [InlineData(128, 422, "message being sent is not a draft")]
    [InlineData(129, 422, "no longer associated with this Triage Team")]
    [InlineData(130, 422, "expired")]
    [InlineData(131, 422, "a draft")]
    [InlineData(133, 422, "PageSize exceeds")]
    [InlineData(134, 422, "message being saved is not a draft")]
    [InlineData(135, 403, "Terms and Conditions")]
    [InlineData(151, 422, "User is blocked from the Facility")]
    [InlineData(152, 422, "Email address is invalid")]
    [InlineData(154, 400, "Email Signature Name and Title is required")]
    [InlineData(172, 400, "Attachment scan failed")]
    [InlineData(900, 503, "Service is temporarily unavailable")]
    [InlineData(901, 503, "Service is temporarily unavailable")]
    [InlineData(902, 503, "Triage Group Service")]
    [InlineData(903, 503, "Service is temporarily unavailable")]
    [InlineData(904, 404, "Message requested could not be found")]
    [InlineData(915, 400, "No messages in the requested folder")]
    public async Task An_mhv_code_has_its_status_and_words_whatever_the_sm_api_answered(int code, int status, string says)
    {
        _bff.SmApi.On("POST message", FakeAnswer.Error(code, status: 418));

        var error = await (await (await _bff.SignInAsync()).PostAsJsonAsync(Send, Message, Cancelled)).ErrorAsync();

        Assert.Equal((status, $"SM{code}"), (error.Status, error.Code));
        Assert.Contains(says, error.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_without_a_source_has_no_member_for_it()
    {
        _bff.SmApi.On("POST message", FakeAnswer.Error(119));

        var response = await (await _bff.SignInAsync()).PostAsJsonAsync(Send, Message, Cancelled);

        Assert.Equal(["title", "detail", "code", "status"], (await response.JsonAsync()).GetProperty("errors")[0].EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [InlineData(400, """{"errorCode":170,"developerMessage":"","message":"At Least one Triage group must be set to Yes"}""")]
    [InlineData(404, """{"error": "Not Found"}""")]
    [InlineData(500, "<html><body>Oops</body></html>")]
    [InlineData(502, "")]
    [InlineData(503, "")]
    [InlineData(503, "{}")]
    [InlineData(503, "<html><body>Down for maintenance</body></html>", "text/html")]
    public async Task What_the_table_does_not_know_is_va900(int status, string body, string contentType = "application/json")
    {
        _bff.SmApi.On("POST message", new FakeAnswer(status, body, contentType));

        var response = await (await _bff.SignInAsync()).PostAsJsonAsync(Send, Message, Cancelled);

        Assert.Equal((400, "VA900", "Operation failed"), await response.ErrorAsync());
    }

    [Fact]
    public async Task Mhvs_text_for_developers_is_the_source()
    {
        _bff.SmApi.On("DELETE folder/5", FakeAnswer.Json("""{"errorCode":904,"developerMessage":"Severity[Error]:message.not.found;","message":"Message Service Error"}""", 400));

        var response = await (await _bff.SignInAsync()).DeleteAsync("/my_health/v1/messaging/folders/5", Cancelled);

        Assert.Equal("Severity[Error]:message.not.found;", (await response.JsonAsync()).GetProperty("errors")[0].GetProperty("source").GetString());
    }

    [Fact]
    public async Task A_validation_error_points_to_the_attribute()
    {
        var response = await (await _bff.SignInAsync()).PostAsJsonAsync(Send, new { category = "OTHER", recipient_id = 1 }, Cancelled);

        var error = (await response.JsonAsync()).GetProperty("errors")[0];
        Assert.Equal("Body can't be blank", error.GetProperty("title").GetString());
        Assert.Equal("data/attributes/body", error.GetProperty("source").GetProperty("pointer").GetString());
    }

    [Fact]
    public async Task A_missing_parameter_is_code_108()
    {
        var response = await (await _bff.SignInAsync()).PostAsJsonAsync(Send, new { }, Cancelled);

        Assert.Equal((400, "108", "The required parameter \"message\", is missing"), await response.ErrorAsync());
    }
}
