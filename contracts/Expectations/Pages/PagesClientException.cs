using System.Text.Json.Nodes;

namespace SecureMessaging.Contracts.Expectations.Pages;

/// <summary>The pages' client threw: for an answer of the API its <c>ApiError</c>, with status and code.</summary>
internal sealed class PagesClientException(string message, int status, string code) : Exception(message)
{
    public int Status => status;

    public string Code => code;

    public static PagesClientException From(JsonNode error) => new((string?)error["message"] ?? "no message", (int)error["status"]!, (string)error["code"]!);
}
