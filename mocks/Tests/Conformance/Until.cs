using System.Text.Json.Nodes;

namespace SecureMessaging.Mocks.Tests.Conformance;

/// <summary>Waits for a condition by asking again, as vets-api does; the runner's timeout is the limit.</summary>
public static class Until
{
    /// <summary>The status of a send that is no longer in progress.</summary>
    public static async Task<JsonNode> SettledAsync(SmSession session, long message, CancellationToken cancellationToken)
    {
        while (true)
        {
            var status = (await session.GetAsync($"message/{message}/status", cancellationToken)).Json;
            if (status["status"]!.GetValue<string>() != "IN_PROGRESS")
                return status;

            await Task.Delay(20, cancellationToken);
        }
    }
}
