using System.Text.Json.Nodes;

namespace SecureMessaging.Mocks.Tests.Conformance;

/// <summary>Waits for a condition by asking again, as vets-api does, and gives up as it does after a minute.</summary>
public static class Until
{
    /// <summary>The status of a send that is no longer in progress.</summary>
    public static async Task<JsonNode> SettledAsync(SmSession session, long message, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (true)
        {
            var status = (await session.GetAsync($"message/{message}/status", patience.Token)).Json;
            if (status["status"]!.GetValue<string>() != "IN_PROGRESS")
                return status;

            await Task.Delay(20, patience.Token);
        }
    }
}
