using System.Text.Json;
using System.Text.Json.Nodes;
using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>A field got another name overnight, wherever in the body it stands.</summary>
public sealed class DriftedField(string from, string to) : IAnswerFault
{
    public SimResponse Spoil(SimResponse answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        try
        {
            var body = JsonNode.Parse(answer.Body.Span);
            Rename(body);
            return answer with { Body = JsonSerializer.SerializeToUtf8Bytes(body) };
        }
        catch (JsonException)
        {
            return answer; // "Success" and empty bodies have no fields to drift
        }
    }

    private void Rename(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
                Rename(item);
        }
        else if (node is JsonObject fields)
        {
            foreach (var (_, value) in fields)
                Rename(value);

            if (fields.TryGetPropertyValue(from, out var drifted))
            {
                fields.Remove(from);
                fields[to] = drifted;
            }
        }
    }
}
