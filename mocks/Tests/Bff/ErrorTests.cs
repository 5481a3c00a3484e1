using System.Net.Http.Json;
using SecureMessaging.Mocks.Bff.Errors;
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

    public static TheoryData<int, string> MhvCodes => new(SmErrorTable.Rows
        .Where(row => row.Code.StartsWith("SM", StringComparison.Ordinal) && int.TryParse(row.Code[2..], out _))
        .Select(row => (int.Parse(row.Code[2..]), row.Code)));

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(MhvCodes))]
    public async Task The_table_decides_status_and_text_whatever_the_sm_api_answered(int mhvCode, string code)
    {
        _bff.SmApi.On("POST message", FakeAnswer.Error(mhvCode, status: 418));

        var response = await (await _bff.SignInAsync()).PostAsJsonAsync(Send, Message, Cancelled);

        var row = SmErrorTable.Find(code);
        Assert.Equal((row.Status, row.Code, row.Detail), await response.ErrorAsync());
    }

    [Theory]
    [InlineData(400, """{"errorCode":170,"developerMessage":"","message":"At Least one Triage group must be set to Yes"}""")]
    [InlineData(404, """{"error": "Not Found"}""")]
    [InlineData(500, "<html><body>Oops</body></html>")]
    [InlineData(502, "")]
    public async Task What_the_table_does_not_know_is_va900(int status, string body)
    {
        _bff.SmApi.On("POST message", FakeAnswer.Json(body, status));

        var response = await (await _bff.SignInAsync()).PostAsJsonAsync(Send, Message, Cancelled);

        Assert.Equal((400, "VA900", "Operation failed"), await response.ErrorAsync());
    }

    [Fact]
    public async Task A_503_without_a_code_is_an_outage()
    {
        _bff.SmApi.On("POST message", FakeAnswer.Json("<html>down</html>", 503));

        var response = await (await _bff.SignInAsync()).PostAsJsonAsync(Send, Message, Cancelled);

        Assert.Equal(503, (await response.ErrorAsync()).Status);
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
