using System.Text.Json;

namespace SecureMessaging.Mocks.Tests.Bff.Support;

internal static class Responses
{
    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    /// <summary>Code and detail of the first error.</summary>
    public static async Task<(int Status, string Code, string Detail)> ErrorAsync(this HttpResponseMessage response)
    {
        var error = (await response.JsonAsync()).GetProperty("errors")[0];
        return ((int)response.StatusCode, error.GetProperty("code").GetString()!, error.GetProperty("detail").GetString()!);
    }
}
